using System.Diagnostics.CodeAnalysis;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>
/// How the platform runs the conversation: the object <c>params</c> of the document. What is not set is not sent, and the platform's
/// default holds. Keys stand in the order in which they are written.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed partial class AIParamsAttribute : Attribute
{
    /// <summary>The language model, such as <see cref="AIModels.Gpt4oMini"/>. Default: <c>gpt-4o-mini</c>.</summary>
    public string? AIModel { get; set; }

    /// <summary>The name that the agent listens to where it has to be woken; case does not count. Default: <c>computer</c>.</summary>
    public string? AIName { get; set; }

    /// <summary>A name of the application, which the platform sends along with its requests. Default: <c>swml app</c>.</summary>
    public string? AppName { get; set; }

    /// <summary>Which way the call is taken to go. Default: the way it went.</summary>
    public CallDirection Direction { get; set; }

    /// <summary>
    /// What keeps the agent to its role, said to the model again and again. Default: a sentence of the platform's that says to stay
    /// in character.
    /// </summary>
    public string? Conscience { get; set; }

    /// <summary>
    /// What was said before the call began, as a JSON array: <c>[{"role":"user","content":"Hello","lang":"en"}]</c>, with the roles
    /// <c>user</c>, <c>assistant</c> and <c>system</c>; <c>lang</c> may be left out. Default: nothing.
    /// </summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Convo { get; set; }

    /// <summary>The id under which the conversation is kept and input is looked for. Default: none.</summary>
    public string? ConversationId { get; set; }

    /// <summary>How many turns of the conversation the model is sent, at least 1. Default: all.</summary>
    [SwmlRange(1, double.PositiveInfinity, Unit = "turns")]
    public int ConversationSlidingWindow { get; set; }

    /// <summary>Whether a summary of the conversation is sent after the call. Default: <see langword="false"/>.</summary>
    public bool SaveConversation { get; set; }

    /// <summary>How the summary after the call is made. Default: the platform decides.</summary>
    public SummaryMode SummaryMode { get; set; }

    /// <summary>Whether a summary goes along when the call is handed to another agent. Default: <see langword="false"/>.</summary>
    public bool TransferSummary { get; set; }

    /// <summary>Whether global data is there again when another agent takes the same call. Default: <see langword="true"/>.</summary>
    public bool PersistGlobalData { get; set; }

    /// <summary>How the sections of the prompt are put into text. Default: <see cref="SignalWire.Agents.PomFormat.Markdown"/>.</summary>
    public PomFormat PomFormat { get; set; }

    /// <summary>The time zone of the agent by its IANA name, such as <c>America/New_York</c>. Default: <c>US/Central</c>.</summary>
    public string? LocalTz { get; set; }

    /// <summary>Whether the agent may speak more than one language. Default: <see langword="false"/>.</summary>
    public bool LanguagesEnabled { get; set; }

    /// <summary>How many tokens one answer of the model may have, 1 to 16,384. Default: the model's own limit.</summary>
    [SwmlRange(1, 16_384, Unit = "tokens")]
    public int MaxResponseTokens { get; set; }

    /// <summary>Whether a second model thinks about the conversation in the background. Default: <see langword="false"/>.</summary>
    public bool EnableInnerDialog { get; set; }

    /// <summary>The model of the inner dialog, such as <see cref="AIModels.Gpt41Nano"/>. Default: the agent's own.</summary>
    public string? InnerDialogModel { get; set; }

    /// <summary>What the inner dialog is told. Default: a sentence of the platform's.</summary>
    public string? InnerDialogPrompt { get; set; }

    /// <summary>Whether the inner dialog waits for the end of a turn. Default: <see langword="false"/>.</summary>
    public bool InnerDialogSynced { get; set; }

    /// <summary>Whether the model takes a turn to think before it answers, which costs time. Default: <see langword="false"/>.</summary>
    public bool EnableThinking { get; set; }

    /// <summary>The model that thinks, such as <see cref="AIModels.Gpt41Mini"/>. Default: the agent's own.</summary>
    public string? ThinkingModel { get; set; }

    /// <summary>Whether the agent sees what the caller's camera shows. Default: <see langword="false"/>.</summary>
    public bool EnableVision { get; set; }

    /// <summary>The model that sees, such as <see cref="AIModels.Gpt4oMini"/>. Default: the agent's own.</summary>
    public string? VisionModel { get; set; }

    /// <summary>
    /// The model for small work beside the conversation, such as cleaning up what was heard. Default: the platform decides.
    /// </summary>
    public string? UtilityModel { get; set; }

    /// <summary>
    /// What is to be struck from all that is recorded and sent on, in plain words, such as <c>credit card numbers</c>. Neither caller
    /// nor model notice. Default: nothing.
    /// </summary>
    public string? RedactPrompt { get; set; }

    /// <summary>
    /// Further parameters as a JSON object, sent as they are: those that are not listed here, or a variable such as
    /// <c>${vars.volume}</c> in place of a value. Default: none.
    /// </summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Extra { get; set; }
}
