using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SignalWire.Agents.Json;

namespace SignalWire.Agents;

/// <summary>
/// Represents the platform's request for a document: the data about a phone call before it is answered. A field that has an unexpected JSON
/// kind counts as absent; no member throws. An enum property is also <see langword="null"/> if its value is not known; the value is then in
/// <see cref="Call"/>.
/// </summary>
public sealed class CallRequest
{
    private readonly Lazy<JsonElement> _body;
    private readonly Lazy<SipData?> _sip;
    private readonly Lazy<SipHeaders> _sipHeaders;

    /// <param name="callId">The phone call's id, generated if the request does not contain one.</param>
    /// <param name="query">The query.</param>
    /// <param name="headers">The headers.</param>
    /// <param name="body">
    /// The body of the request: one well-formed JSON object, or empty. The instance keeps the array, which must not be shared.
    /// </param>
    internal CallRequest(string callId, IQueryCollection query, IHeaderDictionary headers, byte[] body)
    {
        CallId = callId;
        Query = query;
        Headers = headers;
        _body = new Lazy<JsonElement>(() => body.Length == 0 ? JsonFields.None : JsonElement.Parse(body));
        _sip = new Lazy<SipData?>(() =>
            Call.TryFind("sip_data", out var data) && data.ValueKind == JsonValueKind.Object ? SipData.From(data) : null);
        _sipHeaders = new Lazy<SipHeaders>(() => SipHeaders.From(Call));
    }

    /// <summary>Gets the phone call's id. A request without one, as from a browser, gets a generated id.</summary>
    public string CallId { get; }

    /// <summary>Gets the query of the document's URL. A parameter that is absent is empty.</summary>
    public IQueryCollection Query { get; }

    /// <summary>Gets the headers of the HTTP request. A header that is absent is empty.</summary>
    public IHeaderDictionary Headers { get; }

    /// <summary>Gets the body of the request; an empty object for a GET request.</summary>
    public JsonElement Body => _body.Value;

    /// <summary>Gets the <c>call</c> object of the body; an empty object if it is absent.</summary>
    public JsonElement Call => Body.Object("call");

    /// <summary>Gets the caller's number in E.164, or a SIP URI; <see langword="null"/> if it is absent.</summary>
    public string? From => Find("from", "from_number") ?? Find("caller_id_num", "caller_id_number", "caller_id");

    /// <summary>Gets the called number in E.164, or a SIP URI; <see langword="null"/> if it is absent.</summary>
    public string? To => Find("to", "to_number");

    /// <summary>Gets the direction of the call; <see langword="null"/> if it is absent.</summary>
    public CallDirection? Direction => Call.Word<CallDirection>("direction");

    /// <summary>Gets the type of the call; <see langword="null"/> if it is absent.</summary>
    public CallType? Type => Call.Word<CallType>("type");

    /// <summary>Gets the state of the call; <see langword="null"/> if it is absent.</summary>
    public CallState? State => Call.Word<CallState>("call_state") ?? Call.Word<CallState>("state");

    /// <summary>Gets the addresses in the INVITE of a SIP call; <see langword="null"/> if the call is not a SIP call.</summary>
    public SipData? Sip => _sip.Value;

    /// <summary>Gets the headers of the INVITE of a SIP call; empty if the call is not a SIP call.</summary>
    public SipHeaders SipHeaders => _sipHeaders.Value;

    /// <summary>Gets the platform's node that handles the call; <see langword="null"/> if it is absent.</summary>
    public string? NodeId => Find("node_id");

    /// <summary>Gets the segment of the call, which changes when the call is moved; <see langword="null"/> if it is absent.</summary>
    public string? SegmentId => Find("segment_id");

    /// <summary>Gets the project that the call belongs to; <see langword="null"/> if it is absent.</summary>
    public string? ProjectId => Find("project_id");

    /// <summary>Gets the space that the project belongs to; <see langword="null"/> if it is absent.</summary>
    public string? SpaceId => Find("space_id");

    /// <summary>Returns a field of the <c>call</c> object or, if that does not have it, of the request itself.</summary>
    private string? Find(params ReadOnlySpan<string> names) => Call.FirstText(names) ?? Body.FirstText(names);
}
