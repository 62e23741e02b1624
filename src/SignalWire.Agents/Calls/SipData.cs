using System.Text.Json;
using SignalWire.Agents.Json;

namespace SignalWire.Agents;

/// <summary>
/// The addresses in a SIP call's INVITE, taken apart: <c>sip:user@host</c> has a user and a host. All are as the other side wrote them,
/// which proves nothing; what is absent is <see langword="null"/>.
/// </summary>
public sealed record SipData
{
    /// <summary>The user of <c>From</c>: who calls.</summary>
    public string? FromUser { get; init; }

    /// <summary>The host of <c>From</c>.</summary>
    public string? FromHost { get; init; }

    /// <summary>The address of <c>From</c>.</summary>
    public string? FromUri { get; init; }

    /// <summary>The user of <c>To</c>: who was to be called.</summary>
    public string? ToUser { get; init; }

    /// <summary>The host of <c>To</c>.</summary>
    public string? ToHost { get; init; }

    /// <summary>The address of <c>To</c>.</summary>
    public string? ToUri { get; init; }

    /// <summary>The user of the request line: who is called after all forwarding.</summary>
    public string? RequestUser { get; init; }

    /// <summary>The host of the request line.</summary>
    public string? RequestHost { get; init; }

    /// <summary>The address of the request line.</summary>
    public string? RequestUri { get; init; }

    /// <summary>The user of <c>Contact</c>: where the other side can be reached directly.</summary>
    public string? ContactUser { get; init; }

    /// <summary>The host of <c>Contact</c>.</summary>
    public string? ContactHost { get; init; }

    /// <summary>The port of <c>Contact</c>.</summary>
    public int? ContactPort { get; init; }

    /// <summary>The address of <c>Contact</c>.</summary>
    public string? ContactUri { get; init; }

    /// <summary>The parameters of <c>Contact</c>, such as <c>transport=tls</c>.</summary>
    public string? ContactParams { get; init; }

    internal static SipData From(JsonElement data) => new()
    {
        FromUser = data.Text("sip_from_user"),
        FromHost = data.Text("sip_from_host"),
        FromUri = data.Text("sip_from_uri"),
        ToUser = data.Text("sip_to_user"),
        ToHost = data.Text("sip_to_host"),
        ToUri = data.Text("sip_to_uri"),
        RequestUser = data.Text("sip_req_user"),
        RequestHost = data.Text("sip_req_host"),
        RequestUri = data.Text("sip_req_uri"),
        ContactUser = data.Text("sip_contact_user"),
        ContactHost = data.Text("sip_contact_host"),
        ContactPort = data.Number("sip_contact_port"),
        ContactUri = data.Text("sip_contact_uri"),
        ContactParams = data.Text("sip_contact_params"),
    };
}
