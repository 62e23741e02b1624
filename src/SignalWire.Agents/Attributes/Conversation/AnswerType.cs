namespace SignalWire.Agents;

/// <summary>Specifies what the answer to a question must be.</summary>
public enum AnswerType
{
    /// <summary>Any text (<c>string</c>).</summary>
    Text,

    /// <summary>A whole number (<c>integer</c>).</summary>
    WholeNumber,

    /// <summary>A number (<c>number</c>).</summary>
    Number,

    /// <summary>Yes or no (<c>boolean</c>).</summary>
    YesNo,
}
