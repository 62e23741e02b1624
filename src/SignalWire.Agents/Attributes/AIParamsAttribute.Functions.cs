using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <content>What tools can do, and what the platform reports about a conversation.</content>
public sealed partial class AIParamsAttribute
{
    /// <summary>
    /// Gets or sets whether a tool waits until its filler has been spoken. Default: <see langword="false"/>.
    /// Key: <c>function_wait_for_talking</c>.
    /// </summary>
    public bool FunctionWaitForTalking { get; set; }

    /// <summary>
    /// Gets or sets whether tools can run when the caller does not respond. Default: <see langword="false"/>.
    /// Key: <c>functions_on_no_response</c>.
    /// </summary>
    public bool FunctionsOnNoResponse { get; set; }

    /// <summary>
    /// Gets or sets whether answers of tools can change settings of the conversation. Default: <see langword="true"/>.
    /// Key: <c>swaig_allow_settings</c>.
    /// </summary>
    public bool SwaigAllowSettings { get; set; }

    /// <summary>
    /// Gets or sets whether answers of tools can contain SWML to run. Default: <see langword="true"/>. Key: <c>swaig_allow_swml</c>.
    /// </summary>
    public bool SwaigAllowSwml { get; set; }

    /// <summary>
    /// Gets or sets whether answers of tools can change global data. Default: <see langword="true"/>. Key: <c>swaig_set_global_data</c>.
    /// </summary>
    public bool SwaigSetGlobalData { get; set; }

    /// <summary>
    /// Gets or sets whether the whole conversation is sent with each tool call. Default: <see langword="false"/>; <see langword="true"/>
    /// for an agent that implements <see cref="IHandleCallEnd"/>. Key: <c>swaig_post_conversation</c>.
    /// </summary>
    public bool SwaigPostConversation { get; set; }

    /// <summary>
    /// Gets or sets whether all SWML variables are sent with each tool call. Default: <see langword="false"/>.
    /// Key: <c>swaig_post_swml_vars</c>.
    /// </summary>
    public bool SwaigPostSwmlVars { get; set; }

    /// <summary>
    /// Gets or sets the names of the SWML variables that are sent with each tool call. It cannot be set together with
    /// <see cref="SwaigPostSwmlVars"/>. Default: none. Key: <c>swaig_post_swml_vars</c>.
    /// </summary>
    [OnWire("swaig_post_swml_vars")]
    public string[]? SwaigPostedSwmlVars { get; set; }

    /// <summary>Gets or sets whether answers of the model are cached. Default: <see langword="false"/>. Key: <c>cache_mode</c>.</summary>
    public bool CacheMode { get; set; }

    /// <summary>Gets or sets whether usage is accounted for. Default: <see langword="false"/>. Key: <c>enable_accounting</c>.</summary>
    public bool EnableAccounting { get; set; }

    /// <summary>
    /// Gets or sets whether the platform logs more about the conversation. Default: <see langword="false"/>. Key: <c>debug</c>.
    /// </summary>
    public bool Debug { get; set; }

    /// <summary>
    /// Gets or sets how much more the platform logs, at least 0. It cannot be set together with <see cref="Debug"/>. Default: 0.
    /// Key: <c>debug</c>.
    /// </summary>
    [OnWire("debug")]
    [SwmlRange(0, double.PositiveInfinity)]
    public int DebugLevel { get; set; }

    /// <summary>
    /// Gets or sets the absolute URL to which each exchange between the caller and the agent is sent while it happens. An agent that
    /// implements <see cref="IHandleDebugEvents"/> cannot set it. Default: none. Key: <c>debug_webhook_url</c>.
    /// </summary>
    [SettingForm(SettingForms.Url, "an absolute URL, such as https://example.com/debug")]
    public string? DebugWebhookUrl { get; set; }

    /// <summary>Gets or sets how much is sent to the debug webhook, 0 to 2. Default: 1. Key: <c>debug_webhook_level</c>.</summary>
    [SwmlRange(0, 2)]
    public int DebugWebhookLevel { get; set; }

    /// <summary>
    /// Gets or sets whether the log of the platform is verbose. Default: <see langword="false"/>. Key: <c>verbose_logs</c>.
    /// </summary>
    public bool VerboseLogs { get; set; }

    /// <summary>
    /// Gets or sets whether the agent says which tool it runs. Default: <see langword="false"/>. Key: <c>audible_debug</c>.
    /// </summary>
    public bool AudibleDebug { get; set; }

    /// <summary>
    /// Gets or sets whether the agent says how long a response took. Default: <see langword="false"/>. Key: <c>audible_latency</c>.
    /// </summary>
    public bool AudibleLatency { get; set; }
}
