using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Specifies when the participants of a conference hear a beep.</summary>
public enum ConferenceBeep
{
    /// <summary>When a participant joins and when a participant leaves (<c>true</c>).</summary>
    [JsonStringEnumMemberName("true")]
    Always,

    /// <summary>Never (<c>false</c>).</summary>
    [JsonStringEnumMemberName("false")]
    Never,

    /// <summary>When a participant joins (<c>onEnter</c>).</summary>
    [JsonStringEnumMemberName("onEnter")]
    OnEnter,

    /// <summary>When a participant leaves (<c>onExit</c>).</summary>
    [JsonStringEnumMemberName("onExit")]
    OnExit,
}
