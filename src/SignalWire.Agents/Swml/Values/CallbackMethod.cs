using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Specifies the HTTP method of the requests that report events to a URL.</summary>
public enum CallbackMethod
{
    /// <summary>GET (<c>GET</c>).</summary>
    [JsonStringEnumMemberName("GET")]
    Get,

    /// <summary>POST (<c>POST</c>).</summary>
    [JsonStringEnumMemberName("POST")]
    Post,
}
