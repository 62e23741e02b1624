namespace SignalWire.Agents;

/// <summary>
/// Makes a step ask a list of questions, one after the other. The platform asks them itself and keeps the answers in the call's global
/// data. The questions are the step's <c>[Question]</c>s, in the order of declaration.
/// </summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class GatherAttribute : Attribute
{
    /// <summary>The key of the global data under which the answers are kept. Where it is not set, each answer has a key of its
    /// own.</summary>
    public string? OutputKey { get; set; }

    /// <summary>Where the conversation goes on when all is answered. Default: <see cref="GatherCompletion.Stay"/>.</summary>
    public GatherCompletion Completion { get; set; }

    /// <summary>The C# name of the step of this context that follows when all is answered, in place of <see cref="Completion"/>.</summary>
    public string? CompletionStep { get; set; }

    /// <summary>What the model is told once, before the first question.</summary>
    public string? Prompt { get; set; }

    /// <summary>Whether the model asks without what was said before. Default: <see langword="false"/>.</summary>
    public bool Isolated { get; set; }
}
