using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Specifies a tone of a fax machine.</summary>
public enum FaxTone
{
    /// <summary>The tone of the called machine (<c>CED</c>).</summary>
    [JsonStringEnumMemberName("CED")]
    Ced,

    /// <summary>The tone of the calling machine (<c>CNG</c>).</summary>
    [JsonStringEnumMemberName("CNG")]
    Cng,
}
