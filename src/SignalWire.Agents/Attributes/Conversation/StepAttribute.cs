namespace SignalWire.Agents;

/// <summary>
/// Specifies that a constant string of a context is a step of the conversation. Its value is the instruction for the model. Steps are sent
/// in the order of declaration. If <see cref="SectionAttribute"/> provides the text of the step, the value is empty.
/// </summary>
/// <param name="name">The name for the model, except <c>next</c>; <see langword="null"/> for the constant's name in snake_case.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class StepAttribute(string? name = null) : Attribute
{
    /// <summary>Gets the name for the model; <see langword="null"/> for the constant's name in snake_case.</summary>
    public string? Name { get; } = name;

    /// <summary>Gets or sets when the step is done, in words for the model. Default: none. Key: <c>step_criteria</c>.</summary>
    public string? Criteria { get; set; }

    /// <summary>
    /// Gets or sets the C# names of the tools that the model may call in this step. An empty list offers no tools. Default: the tools of
    /// the step before, whichever step that was. Key: <c>functions</c>; <c>"none"</c> for an empty list.
    /// </summary>
    public string[]? Tools { get; set; }

    /// <summary>
    /// Gets or sets the C# names of the steps of this context that may follow; <c>"next"</c> is the one after this step. An empty list is
    /// sent like any other, but the platform's published schema describes an empty list like a missing one. Set <see cref="End"/> to stop.
    /// Default: the platform decides. Key: <c>valid_steps</c>.
    /// </summary>
    public string[]? Next { get; set; }

    /// <summary>
    /// Gets or sets the C# names of the contexts that the model may change to from this step. An empty list is sent as well. Default: the
    /// platform decides. Key: <c>valid_contexts</c>.
    /// </summary>
    public string[]? Contexts { get; set; }

    /// <summary>
    /// Gets or sets whether the steps end here. The model then talks on by its prompt; the call does not end.
    /// Default: <see langword="false"/>. Key: <c>end</c>.
    /// </summary>
    public bool End { get; set; }

    /// <summary>
    /// Gets or sets whether the model goes on without waiting for the caller. Default: <see langword="false"/>. Key: <c>skip_user_turn</c>.
    /// </summary>
    public bool SkipUserTurn { get; set; }

    /// <summary>
    /// Gets or sets whether the next step follows immediately. Default: <see langword="false"/>. Key: <c>skip_to_next_step</c>.
    /// </summary>
    public bool SkipToNextStep { get; set; }

    /// <summary>
    /// Gets or sets how much of what was said before the model sees in this step. Default: the platform decides. Key: <c>history</c>.
    /// </summary>
    public HistoryMode History { get; set; }

    /// <summary>
    /// Gets or sets the system prompt from here on, when the step changes the context. Default: none. Key: <c>reset.system_prompt</c>.
    /// </summary>
    public string? ResetSystemPrompt { get; set; }

    /// <summary>
    /// Gets or sets the text that the model receives as the caller's words, when the step changes the context. Default: none.
    /// Key: <c>reset.user_prompt</c>.
    /// </summary>
    public string? ResetUserPrompt { get; set; }

    /// <summary>
    /// Gets or sets whether a summary replaces what was said before, when the step changes the context. Default: <see langword="false"/>.
    /// Key: <c>reset.consolidate</c>.
    /// </summary>
    public bool ResetConsolidate { get; set; }

    /// <summary>
    /// Gets or sets whether nothing that was said before is kept, when the step changes the context. Default: <see langword="false"/>.
    /// Key: <c>reset.full_reset</c>.
    /// </summary>
    public bool ResetFull { get; set; }
}
