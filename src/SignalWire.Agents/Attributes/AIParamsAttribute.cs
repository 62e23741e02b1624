using System.Diagnostics.CodeAnalysis;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>
/// Specifies how the platform runs the conversation of an agent: the object <c>params</c> of the document. The documented defaults are the
/// platform's. They apply to properties that are not set, which are not sent. The properties are sent in the order in which they are
/// written.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed partial class AIParamsAttribute : Attribute
{
    /// <summary>
    /// Gets or sets the language model: a constant of <see cref="AIModels"/> or any other name. Default: <c>gpt-4o-mini</c>.
    /// Key: <c>ai_model</c>.
    /// </summary>
    public string? AIModel { get; set; }

    /// <summary>Gets or sets the name that wakes the agent, in any case. Default: <c>computer</c>. Key: <c>ai_name</c>.</summary>
    public string? AIName { get; set; }

    /// <summary>
    /// Gets or sets a name of the application, which the platform sends with its requests. Default: <c>swml app</c>. Key: <c>app_name</c>.
    /// </summary>
    public string? AppName { get; set; }

    /// <summary>
    /// Gets or sets the direction of the call that the platform assumes. Default: the real direction. Key: <c>direction</c>.
    /// </summary>
    public CallDirection Direction { get; set; }

    /// <summary>
    /// Gets or sets the reminder that keeps the agent in its role, which the platform repeats to the model. Default: a sentence of the
    /// platform. Key: <c>conscience</c>.
    /// </summary>
    public string? Conscience { get; set; }

    /// <summary>
    /// Gets or sets what was said before the call, as a JSON array such as <c>[{"role":"user","content":"Hello","lang":"en"}]</c>. The role
    /// is <c>user</c>, <c>assistant</c> or <c>system</c>; <c>lang</c> is optional. Default: none. Key: <c>convo</c>.
    /// </summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Convo { get; set; }

    /// <summary>
    /// Gets or sets the id under which the conversation is stored and input is looked up. Default: none. Key: <c>conversation_id</c>.
    /// </summary>
    public string? ConversationId { get; set; }

    /// <summary>
    /// Gets or sets how many turns of the conversation are sent to the model, at least 1. Default: all.
    /// Key: <c>conversation_sliding_window</c>.
    /// </summary>
    [SwmlRange(1, double.PositiveInfinity, Unit = "turns")]
    public int ConversationSlidingWindow { get; set; }

    /// <summary>
    /// Gets or sets whether a summary of the conversation is sent after the call. Default: <see langword="false"/>.
    /// Key: <c>save_conversation</c>.
    /// </summary>
    public bool SaveConversation { get; set; }

    /// <summary>Gets or sets how the summary after the call is written. Default: set by the platform. Key: <c>summary_mode</c>.</summary>
    public SummaryMode SummaryMode { get; set; }

    /// <summary>
    /// Gets or sets whether a summary is passed on when the call goes to another agent. Default: <see langword="false"/>.
    /// Key: <c>transfer_summary</c>.
    /// </summary>
    public bool TransferSummary { get; set; }

    /// <summary>
    /// Gets or sets whether global data is kept when another agent takes the same call. Default: <see langword="true"/>.
    /// Key: <c>persist_global_data</c>.
    /// </summary>
    public bool PersistGlobalData { get; set; }

    /// <summary>
    /// Gets or sets how prompt sections become text. Default: <see cref="SignalWire.Agents.PomFormat.Markdown"/>. Key: <c>pom_format</c>.
    /// </summary>
    public PomFormat PomFormat { get; set; }

    /// <summary>
    /// Gets or sets the agent's time zone by its IANA name, such as <c>America/New_York</c>. Default: <c>US/Central</c>.
    /// Key: <c>local_tz</c>.
    /// </summary>
    public string? LocalTz { get; set; }

    /// <summary>
    /// Gets or sets whether the agent can speak more than one language. Default: <see langword="false"/>. Key: <c>languages_enabled</c>.
    /// </summary>
    public bool LanguagesEnabled { get; set; }

    /// <summary>
    /// Gets or sets how many tokens one answer of the model can have, 1 to 16,384. Default: the limit of the model.
    /// Key: <c>max_response_tokens</c>.
    /// </summary>
    [SwmlRange(1, 16_384, Unit = "tokens")]
    public int MaxResponseTokens { get; set; }

    /// <summary>
    /// Gets or sets whether a second model follows the conversation in the background. Default: <see langword="false"/>.
    /// Key: <c>enable_inner_dialog</c>.
    /// </summary>
    public bool EnableInnerDialog { get; set; }

    /// <summary>
    /// Gets or sets the model of the inner dialog: a constant of <see cref="AIModels"/> or any other name. Default: <see cref="AIModel"/>.
    /// Key: <c>inner_dialog_model</c>.
    /// </summary>
    public string? InnerDialogModel { get; set; }

    /// <summary>
    /// Gets or sets the prompt of the inner dialog. Default: a sentence of the platform. Key: <c>inner_dialog_prompt</c>.
    /// </summary>
    public string? InnerDialogPrompt { get; set; }

    /// <summary>
    /// Gets or sets whether the inner dialog waits for the end of a turn. Default: <see langword="false"/>.
    /// Key: <c>inner_dialog_synced</c>.
    /// </summary>
    public bool InnerDialogSynced { get; set; }

    /// <summary>
    /// Gets or sets whether the model uses a turn to think before it answers, which takes time. Default: <see langword="false"/>.
    /// Key: <c>enable_thinking</c>.
    /// </summary>
    public bool EnableThinking { get; set; }

    /// <summary>
    /// Gets or sets the model that thinks: a constant of <see cref="AIModels"/> or any other name. Default: <see cref="AIModel"/>.
    /// Key: <c>thinking_model</c>.
    /// </summary>
    public string? ThinkingModel { get; set; }

    /// <summary>
    /// Gets or sets whether the agent sees the picture of the caller's camera. Default: <see langword="false"/>. Key: <c>enable_vision</c>.
    /// </summary>
    public bool EnableVision { get; set; }

    /// <summary>
    /// Gets or sets the model that sees: a constant of <see cref="AIModels"/> or any other name. Default: <see cref="AIModel"/>.
    /// Key: <c>vision_model</c>.
    /// </summary>
    public string? VisionModel { get; set; }

    /// <summary>
    /// Gets or sets the model for small tasks, such as correcting recognized text. Default: set by the platform. Key: <c>utility_model</c>.
    /// </summary>
    public string? UtilityModel { get; set; }

    /// <summary>
    /// Gets or sets what is removed from everything that is recorded or sent on, in plain words, such as <c>credit card numbers</c>.
    /// Neither the caller nor the model notices. Default: nothing. Key: <c>redact_prompt</c>.
    /// </summary>
    public string? RedactPrompt { get; set; }

    /// <summary>
    /// Gets or sets further keys of <c>params</c>, as a JSON object that is sent as it is. It takes keys that have no property, and
    /// variables such as <c>${vars.volume}</c> as values. A key that another property sets is an error. Default: none.
    /// </summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Extra { get; set; }
}
