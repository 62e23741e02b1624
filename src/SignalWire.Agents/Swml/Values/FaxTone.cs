using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>A tone of a fax machine.</summary>
public enum FaxTone
{
    /// <summary>The tone of the machine that is called.</summary>
    [JsonStringEnumMemberName("CED")]
    Ced,

    /// <summary>The tone of the machine that calls.</summary>
    [JsonStringEnumMemberName("CNG")]
    Cng,
}
