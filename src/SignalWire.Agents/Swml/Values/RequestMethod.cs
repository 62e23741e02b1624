using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>The method of an HTTP request.</summary>
public enum RequestMethod
{
    /// <summary>GET.</summary>
    [JsonStringEnumMemberName("GET")]
    Get,

    /// <summary>POST.</summary>
    [JsonStringEnumMemberName("POST")]
    Post,

    /// <summary>PUT.</summary>
    [JsonStringEnumMemberName("PUT")]
    Put,

    /// <summary>DELETE.</summary>
    [JsonStringEnumMemberName("DELETE")]
    Delete,
}
