using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Specifies the method of an HTTP request.</summary>
public enum RequestMethod
{
    /// <summary>GET (<c>GET</c>).</summary>
    [JsonStringEnumMemberName("GET")]
    Get,

    /// <summary>POST (<c>POST</c>).</summary>
    [JsonStringEnumMemberName("POST")]
    Post,

    /// <summary>PUT (<c>PUT</c>).</summary>
    [JsonStringEnumMemberName("PUT")]
    Put,

    /// <summary>DELETE (<c>DELETE</c>).</summary>
    [JsonStringEnumMemberName("DELETE")]
    Delete,
}
