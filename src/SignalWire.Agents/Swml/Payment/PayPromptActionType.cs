using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>How a prompt of a payment is made.</summary>
public enum PayPromptActionType
{
    /// <summary>A text is spoken.</summary>
    [JsonStringEnumMemberName("Say")]
    Say,

    /// <summary>A file is played.</summary>
    [JsonStringEnumMemberName("Play")]
    Play,
}
