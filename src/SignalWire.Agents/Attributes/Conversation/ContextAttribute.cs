namespace SignalWire.Agents;

/// <summary>
/// Makes a class nested in an agent a context of its conversation: a stretch of the call with steps of its own. Its steps are the
/// class's constants marked <c>[Step]</c>. Contexts stand in the order of declaration; the one named <c>default</c> comes first in the
/// call, and an agent with one context must name it so.
/// </summary>
/// <param name="name">The context's name for the model; by default the class's name in snake_case.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ContextAttribute(string? name = null) : Attribute
{
    /// <summary>The context's name for the model, or <see langword="null"/> for the class's name in snake_case.</summary>
    public string? Name { get; } = name;

    /// <summary>Whether the context starts without what was said before it. Default: <see langword="false"/>.</summary>
    public bool Isolated { get; set; }

    /// <summary>
    /// The C# name of the step that the context begins with. Where it is not set, the first one. A step that is private to its class
    /// cannot be named by <c>nameof</c> here: write its name in quotes, which is checked all the same.
    /// </summary>
    public string? InitialStep { get; set; }

    /// <summary>
    /// The C# names of the steps of this context that may follow from any of its steps, or <c>"next"</c> for the one after the current.
    /// Where it is not set, the platform decides; an empty list allows none.
    /// </summary>
    public string[]? Next { get; set; }

    /// <summary>
    /// The C# names of the contexts that the model may change to from here. Where it is not set, the platform decides; an empty list
    /// allows none.
    /// </summary>
    public string[]? Contexts { get; set; }

    /// <summary>What the model is asked when the call ends in this context, in place of the agent's own post prompt.</summary>
    public string? PostPrompt { get; set; }

    /// <summary>
    /// The system prompt that the context brings with it, in place of the agent's. <c>[SystemSection]</c> gives it in sections instead.
    /// </summary>
    public string? SystemPrompt { get; set; }

    /// <summary>What is put to the model as the caller's words when the context begins.</summary>
    public string? UserPrompt { get; set; }

    /// <summary>Whether what was said before is summed up when the context begins. Default: <see langword="false"/>.</summary>
    public bool Consolidate { get; set; }

    /// <summary>Whether the conversation begins anew with the context: nothing said before is kept. Default:
    /// <see langword="false"/>.</summary>
    public bool FullReset { get; set; }

    /// <summary>A prompt for all steps of the context. <c>[Section]</c> gives it in sections instead.</summary>
    public string? Prompt { get; set; }

    /// <summary>How much of what was said before the model sees in this context. Where it is not set, the platform decides.</summary>
    public HistoryMode History { get; set; }
}
