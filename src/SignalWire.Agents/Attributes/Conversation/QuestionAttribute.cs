namespace SignalWire.Agents;

/// <summary>Specifies a question of a step with <see cref="GatherAttribute"/>.</summary>
/// <param name="key">The key under which the answer is stored. It must be unique within the step.</param>
/// <param name="question">The question that the model asks.</param>
[AttributeUsage(AttributeTargets.Field, AllowMultiple = true)]
public sealed class QuestionAttribute(string key, string question) : Attribute
{
    /// <summary>Gets the key under which the answer is stored. Key: <c>key</c>.</summary>
    public string Key { get; } = key;

    /// <summary>Gets the question that the model asks. Key: <c>question</c>.</summary>
    public string Question { get; } = question;

    /// <summary>Gets or sets what the answer must be. Default: <see cref="AnswerType.Text"/>. Key: <c>type</c>.</summary>
    public AnswerType Type { get; set; }

    /// <summary>
    /// Gets or sets whether the model repeats the answer and asks whether it is right. Default: <see langword="false"/>.
    /// Key: <c>confirm</c>.
    /// </summary>
    public bool Confirm { get; set; }

    /// <summary>Gets or sets a further instruction for this question. Default: none. Key: <c>prompt</c>.</summary>
    public string? Prompt { get; set; }

    /// <summary>
    /// Gets or sets the C# names of the tools that the model may call during this question. Default: none, whatever the step allows.
    /// Key: <c>functions</c>.
    /// </summary>
    public string[]? Tools { get; set; }

    /// <summary>
    /// Gets or sets whether the model asks this question without what was said before. Default: <see cref="GatherAttribute.Isolated"/> of
    /// the step. Key: <c>isolated</c>.
    /// </summary>
    public bool Isolated { get; set; }
}
