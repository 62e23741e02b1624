using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Specifies whether a prompt of a payment is spoken or played.</summary>
public enum PayPromptActionType
{
    /// <summary>A text is spoken (<c>Say</c>).</summary>
    [JsonStringEnumMemberName("Say")]
    Say,

    /// <summary>A file is played (<c>Play</c>).</summary>
    [JsonStringEnumMemberName("Play")]
    Play,
}
