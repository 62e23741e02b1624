using System.Text.Json;
using SignalWire.Agents.Json;

namespace SignalWire.Agents;

/// <summary>
/// Represents the addresses in the INVITE of a SIP call, split into parts: <c>sip:user@host</c> has a user and a host. The other side wrote
/// them, so do not rely on them as proof of identity. A part that is absent is <see langword="null"/>.
/// </summary>
public sealed record SipData
{
    /// <summary>Gets the user of <c>From</c>, which is the caller.</summary>
    public string? FromUser { get; init; }

    /// <summary>Gets the host of <c>From</c>.</summary>
    public string? FromHost { get; init; }

    /// <summary>Gets the address of <c>From</c>.</summary>
    public string? FromUri { get; init; }

    /// <summary>Gets the user of <c>To</c>, which is the party that was originally called.</summary>
    public string? ToUser { get; init; }

    /// <summary>Gets the host of <c>To</c>.</summary>
    public string? ToHost { get; init; }

    /// <summary>Gets the address of <c>To</c>.</summary>
    public string? ToUri { get; init; }

    /// <summary>Gets the user of the request line, which is the called party after all forwarding.</summary>
    public string? RequestUser { get; init; }

    /// <summary>Gets the host of the request line.</summary>
    public string? RequestHost { get; init; }

    /// <summary>Gets the address of the request line.</summary>
    public string? RequestUri { get; init; }

    /// <summary>Gets the user of <c>Contact</c>, which is where the other side can be reached directly.</summary>
    public string? ContactUser { get; init; }

    /// <summary>Gets the host of <c>Contact</c>.</summary>
    public string? ContactHost { get; init; }

    /// <summary>Gets the port of <c>Contact</c>.</summary>
    public int? ContactPort { get; init; }

    /// <summary>Gets the address of <c>Contact</c>.</summary>
    public string? ContactUri { get; init; }

    /// <summary>Gets the parameters of <c>Contact</c>, such as <c>transport=tls</c>.</summary>
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
