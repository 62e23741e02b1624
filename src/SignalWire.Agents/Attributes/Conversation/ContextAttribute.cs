namespace SignalWire.Agents;

/// <summary>
/// Specifies that a class nested in an agent is a context: a part of the conversation with its own steps. The steps are the constants of
/// the class that have <see cref="StepAttribute"/>. Contexts are sent in the order of declaration. The context named <c>default</c> comes
/// first in the call, or else the first one. An agent with one context must name it <c>default</c>.
/// </summary>
/// <param name="name">
/// The name for the model, which is the key in <c>contexts</c>; <see langword="null"/> for the class name in snake_case.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ContextAttribute(string? name = null) : Attribute
{
    /// <summary>Gets the name for the model; <see langword="null"/> for the class name in snake_case.</summary>
    public string? Name { get; } = name;

    /// <summary>
    /// Gets or sets whether the context starts without what was said before. Default: <see langword="false"/>. Key: <c>isolated</c>.
    /// </summary>
    public bool Isolated { get; set; }

    /// <summary>
    /// Gets or sets the C# name of the step that the context begins with. <c>nameof</c> cannot name a private constant from outside its
    /// class; write the name in quotes, which is checked as well. Default: the first step. Key: <c>initial_step</c>.
    /// </summary>
    public string? InitialStep { get; set; }

    /// <summary>
    /// Gets or sets the C# names of the steps of this context that may follow any of its steps; <c>"next"</c> is the one after the current
    /// step. An empty list is sent like any other, but the platform's published schema describes an empty list like a missing one. Set
    /// <see cref="StepAttribute.End"/> to stop. Default: the platform decides. Key: <c>valid_steps</c>.
    /// </summary>
    public string[]? Next { get; set; }

    /// <summary>
    /// Gets or sets the C# names of the contexts that the model may change to from this context. An empty list is sent as well.
    /// Default: the platform decides. Key: <c>valid_contexts</c>.
    /// </summary>
    public string[]? Contexts { get; set; }

    /// <summary>
    /// Gets or sets the question that the model answers when the call ends in this context. It replaces the agent's post prompt.
    /// Default: <see langword="null"/>, for the agent's post prompt. Key: <c>post_prompt</c>.
    /// </summary>
    public string? PostPrompt { get; set; }

    /// <summary>
    /// Gets or sets the system prompt of the context, which replaces the agent's. <see cref="SystemSectionAttribute"/> writes it in
    /// sections. Default: <see langword="null"/>, for the agent's system prompt. Key: <c>system_prompt</c>.
    /// </summary>
    public string? SystemPrompt { get; set; }

    /// <summary>
    /// Gets or sets the text that the model receives as the caller's words when the context begins. Default: none. Key: <c>user_prompt</c>.
    /// </summary>
    public string? UserPrompt { get; set; }

    /// <summary>
    /// Gets or sets whether a summary replaces what was said before when the context begins. Default: <see langword="false"/>.
    /// Key: <c>consolidate</c>.
    /// </summary>
    public bool Consolidate { get; set; }

    /// <summary>
    /// Gets or sets whether the conversation starts again when the context begins, and nothing that was said is kept.
    /// Default: <see langword="false"/>. Key: <c>full_reset</c>.
    /// </summary>
    public bool FullReset { get; set; }

    /// <summary>
    /// Gets or sets a prompt for all steps of the context. <see cref="SectionAttribute"/> writes it in sections. Default: none.
    /// Key: <c>prompt</c>.
    /// </summary>
    public string? Prompt { get; set; }

    /// <summary>
    /// Gets or sets how much of what was said before the model sees in this context. Default: the platform decides. Key: <c>history</c>.
    /// </summary>
    public HistoryMode History { get; set; }
}
