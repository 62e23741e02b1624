using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <content>What functions may do, and how the platform is looked into.</content>
public sealed partial class AIParamsAttribute
{
    /// <summary>Whether a function waits until its filler has been spoken. Default: <see langword="false"/>.</summary>
    public bool FunctionWaitForTalking { get; set; }

    /// <summary>Whether functions run when the caller does not answer. Default: <see langword="false"/>.</summary>
    public bool FunctionsOnNoResponse { get; set; }

    /// <summary>Whether the answer of a function may change settings of the conversation. Default: <see langword="true"/>.</summary>
    public bool SwaigAllowSettings { get; set; }

    /// <summary>Whether the answer of a function may bring SWML to run. Default: <see langword="true"/>.</summary>
    public bool SwaigAllowSwml { get; set; }

    /// <summary>Whether the answer of a function may change global data. Default: <see langword="true"/>.</summary>
    public bool SwaigSetGlobalData { get; set; }

    /// <summary>Whether the whole conversation is sent with each call of a function. Default: <see langword="false"/>.</summary>
    public bool SwaigPostConversation { get; set; }

    /// <summary>Whether all SWML variables are sent with each call of a function. Default: <see langword="false"/>.</summary>
    public bool SwaigPostSwmlVars { get; set; }

    /// <summary>
    /// The SWML variables that are sent with each call of a function; not beside <see cref="SwaigPostSwmlVars"/>. Default: none.
    /// </summary>
    [OnWire("swaig_post_swml_vars")]
    public string[]? SwaigPostedSwmlVars { get; set; }

    /// <summary>Whether answers of the model are cached. Default: <see langword="false"/>.</summary>
    public bool CacheMode { get; set; }

    /// <summary>Whether use is accounted for. Default: <see langword="false"/>.</summary>
    public bool EnableAccounting { get; set; }

    /// <summary>Whether the platform logs more of what it does. Default: <see langword="false"/>.</summary>
    public bool Debug { get; set; }

    /// <summary>How much more it logs, at least 0; not beside <see cref="Debug"/>. Default: 0.</summary>
    [OnWire("debug")]
    [SwmlRange(0, double.PositiveInfinity)]
    public int DebugLevel { get; set; }

    /// <summary>Where each exchange between caller and agent is sent while it happens: a whole URL. Default: nowhere.</summary>
    [SettingForm(SettingForms.Url, "a whole URL, such as https://cdn.example.com/file.mp3")]
    public string? DebugWebhookUrl { get; set; }

    /// <summary>How much is sent there, 0 to 2. Default: 1.</summary>
    [SwmlRange(0, 2)]
    public int DebugWebhookLevel { get; set; }

    /// <summary>Whether the platform's log is wordy. Default: <see langword="false"/>.</summary>
    public bool VerboseLogs { get; set; }

    /// <summary>Whether the agent says aloud which function it runs. Default: <see langword="false"/>.</summary>
    public bool AudibleDebug { get; set; }

    /// <summary>Whether the agent says aloud how long it took. Default: <see langword="false"/>.</summary>
    public bool AudibleLatency { get; set; }
}
