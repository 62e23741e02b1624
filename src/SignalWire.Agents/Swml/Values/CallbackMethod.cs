using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>The method by which a URL of yours is told what happens.</summary>
public enum CallbackMethod
{
    /// <summary>GET.</summary>
    [JsonStringEnumMemberName("GET")]
    Get,

    /// <summary>POST.</summary>
    [JsonStringEnumMemberName("POST")]
    Post,
}
