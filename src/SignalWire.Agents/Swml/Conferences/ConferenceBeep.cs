using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>When those in a conference hear a beep.</summary>
public enum ConferenceBeep
{
    /// <summary>When someone joins and when someone leaves.</summary>
    [JsonStringEnumMemberName("true")]
    Always,

    /// <summary>Never.</summary>
    [JsonStringEnumMemberName("false")]
    Never,

    /// <summary>When someone joins.</summary>
    [JsonStringEnumMemberName("onEnter")]
    OnEnter,

    /// <summary>When someone leaves.</summary>
    [JsonStringEnumMemberName("onExit")]
    OnExit,
}
