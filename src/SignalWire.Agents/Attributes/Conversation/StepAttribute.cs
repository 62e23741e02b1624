namespace SignalWire.Agents;

/// <summary>
/// Makes a constant string of a context a step of the conversation: its value is what the model is told to do in it. Steps stand in the
/// order of declaration. A step whose text comes from <c>[Section]</c> has an empty value.
/// </summary>
/// <param name="name">The step's name for the model; by default the constant's name in snake_case. It must not be <c>next</c>.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class StepAttribute(string? name = null) : Attribute
{
    /// <summary>The step's name for the model, or <see langword="null"/> for the constant's name in snake_case.</summary>
    public string? Name { get; } = name;

    /// <summary>When the step is done, in words for the model.</summary>
    public string? Criteria { get; set; }

    /// <summary>
    /// The C# names of the tools that the model may call in this step; an empty list for none of them. Where it is not set, the tools of
    /// the step before stay as they were.
    /// </summary>
    public string[]? Tools { get; set; }

    /// <summary>
    /// The C# names of the steps of this context that may follow, or <c>"next"</c> for the one after this. Where it is not set, the
    /// platform decides; an empty list allows none.
    /// </summary>
    public string[]? Next { get; set; }

    /// <summary>
    /// The C# names of the contexts that the model may change to from this step. Where it is not set, the platform decides; an empty list
    /// allows none.
    /// </summary>
    public string[]? Contexts { get; set; }

    /// <summary>
    /// Whether the steps end here: the agent talks on, by its prompt alone. It does not end the call. Default: <see langword="false"/>.
    /// </summary>
    public bool End { get; set; }

    /// <summary>Whether the model goes on without waiting for the caller to speak. Default: <see langword="false"/>.</summary>
    public bool SkipUserTurn { get; set; }

    /// <summary>Whether the next step follows by itself. Default: <see langword="false"/>.</summary>
    public bool SkipToNextStep { get; set; }

    /// <summary>How much of what was said before the model sees in this step. Where it is not set, the platform decides.</summary>
    public HistoryMode History { get; set; }

    /// <summary>The system prompt from here on, when the step changes the context.</summary>
    public string? ResetSystemPrompt { get; set; }

    /// <summary>What is put to the model as the caller's words, when the step changes the context.</summary>
    public string? ResetUserPrompt { get; set; }

    /// <summary>Whether what was said before is summed up, when the step changes the context. Default: <see langword="false"/>.</summary>
    public bool ResetConsolidate { get; set; }

    /// <summary>Whether nothing said before is kept, when the step changes the context. Default: <see langword="false"/>.</summary>
    public bool ResetFull { get; set; }
}
