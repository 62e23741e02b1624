namespace SignalWire.Agents;

/// <summary>A question of a step with <c>[Gather]</c>.</summary>
/// <param name="key">The key under which the answer is kept; no other question of the step has it.</param>
/// <param name="question">What the model asks.</param>
[AttributeUsage(AttributeTargets.Field, AllowMultiple = true)]
public sealed class QuestionAttribute(string key, string question) : Attribute
{
    /// <summary>The key under which the answer is kept.</summary>
    public string Key { get; } = key;

    /// <summary>What the model asks.</summary>
    public string Question { get; } = question;

    /// <summary>What an answer must be. Default: <see cref="AnswerType.Text"/>.</summary>
    public AnswerType Type { get; set; }

    /// <summary>Whether the model reads the answer back and asks whether it is right. Default: <see langword="false"/>.</summary>
    public bool Confirm { get; set; }

    /// <summary>What the model is told besides, for this question alone.</summary>
    public string? Prompt { get; set; }

    /// <summary>The C# names of the tools that the model may call while it asks this. Default: none, whatever the step allows.</summary>
    public string[]? Tools { get; set; }

    /// <summary>
    /// Whether the model asks this without what was said before. Where it is not set, as <see cref="GatherAttribute.Isolated"/> says.
    /// </summary>
    public bool Isolated { get; set; }
}
