namespace SignalWire.Agents;

/// <summary>What a property or a member of an enum is called in the document, where that is not its name in snake_case.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
internal sealed class OnWireAttribute(string text) : Attribute
{
    public string Text { get; } = text;

    /// <summary>Whether the text is JSON, and not the text of a JSON string.</summary>
    public bool IsJson { get; set; }
}
