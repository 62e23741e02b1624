using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>The codec of a tapped stream.</summary>
public enum TapCodec
{
    /// <summary>G.711 μ-law.</summary>
    [JsonStringEnumMemberName("PCMU")]
    Pcmu,

    /// <summary>G.711 A-law.</summary>
    [JsonStringEnumMemberName("PCMA")]
    Pcma,
}
