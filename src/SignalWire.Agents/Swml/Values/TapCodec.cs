using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Specifies the codec of a tapped stream.</summary>
public enum TapCodec
{
    /// <summary>G.711 μ-law (<c>PCMU</c>).</summary>
    [JsonStringEnumMemberName("PCMU")]
    Pcmu,

    /// <summary>G.711 A-law (<c>PCMA</c>).</summary>
    [JsonStringEnumMemberName("PCMA")]
    Pcma,
}
