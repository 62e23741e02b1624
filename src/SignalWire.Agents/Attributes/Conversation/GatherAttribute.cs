namespace SignalWire.Agents;

/// <summary>
/// Specifies that a step asks a list of questions, one after the other. The platform has the model ask each one, and stores the answers in
/// the global data of the call. The questions are the <see cref="QuestionAttribute"/>s of the step, in the order of declaration.
/// Key: <c>gather_info</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class GatherAttribute : Attribute
{
    /// <summary>
    /// Gets or sets the key in global data that contains the answers. Default: <see langword="null"/>; each answer is a key of global data.
    /// Key: <c>output_key</c>.
    /// </summary>
    public string? OutputKey { get; set; }

    /// <summary>
    /// Gets or sets what follows the last answer. Default: <see cref="GatherCompletion.Stay"/>. Key: <c>completion_action</c>.
    /// </summary>
    public GatherCompletion Completion { get; set; }

    /// <summary>
    /// Gets or sets the C# name of the step of this context that follows the last answer, in place of <see cref="Completion"/>.
    /// Default: none. Key: <c>completion_action</c>.
    /// </summary>
    public string? CompletionStep { get; set; }

    /// <summary>
    /// Gets or sets an instruction that the model receives once, before the first question. Default: none. Key: <c>prompt</c>.
    /// </summary>
    public string? Prompt { get; set; }

    /// <summary>
    /// Gets or sets whether the model asks without what was said before. Default: <see langword="false"/>. Key: <c>isolated</c>.
    /// </summary>
    public bool Isolated { get; set; }
}
