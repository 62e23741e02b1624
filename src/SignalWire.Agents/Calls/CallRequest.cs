using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SignalWire.Agents.Json;

namespace SignalWire.Agents;

/// <summary>
/// The platform's request for a document: what is known of a phone call before it is answered. A field that is absent and one of another
/// JSON kind than expected are the same; nothing here throws. A word that is none of those that are known is <see langword="null"/> too,
/// and stands in <see cref="Call"/>.
/// </summary>
public sealed class CallRequest
{
    private readonly Lazy<JsonElement> _body;
    private readonly Lazy<SipData?> _sip;
    private readonly Lazy<SipHeaders> _sipHeaders;

    /// <param name="callId">The phone call's id, generated where the request names none.</param>
    /// <param name="query">The query.</param>
    /// <param name="headers">The headers.</param>
    /// <param name="body">The request's body: one JSON object, well-formed, or nothing. It must be nobody else's.</param>
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

    /// <summary>The phone call's id. A document that is fetched without one, as by a browser, gets one of its own.</summary>
    public string CallId { get; }

    /// <summary>The query of the document's URL. What is not there is empty.</summary>
    public IQueryCollection Query { get; }

    /// <summary>The headers of the HTTP request. What is not there is empty.</summary>
    public IHeaderDictionary Headers { get; }

    /// <summary>The request's body; an empty object for a GET.</summary>
    public JsonElement Body => _body.Value;

    /// <summary>The <c>call</c> object of the body; empty when it is absent.</summary>
    public JsonElement Call => Body.Object("call");

    /// <summary>Who calls: a number in E.164, or a SIP URI; <see langword="null"/> when it is absent.</summary>
    public string? From => Find("from", "from_number") ?? Find("caller_id_num", "caller_id_number", "caller_id");

    /// <summary>Who is called: a number in E.164, or a SIP URI; <see langword="null"/> when it is absent.</summary>
    public string? To => Find("to", "to_number");

    /// <summary>Which way the call goes.</summary>
    public CallDirection? Direction => Call.Word<CallDirection>("direction");

    /// <summary>How the call comes.</summary>
    public CallType? Type => Call.Word<CallType>("type");

    /// <summary>How far the call is.</summary>
    public CallState? State => Call.Word<CallState>("call_state") ?? Call.Word<CallState>("state");

    /// <summary>The addresses in a SIP call's INVITE; <see langword="null"/> where the call is none.</summary>
    public SipData? Sip => _sip.Value;

    /// <summary>The headers of a SIP call's INVITE; none where the call is none.</summary>
    public SipHeaders SipHeaders => _sipHeaders.Value;

    /// <summary>The node of the platform that has the call; <see langword="null"/> when it is absent.</summary>
    public string? NodeId => Find("node_id");

    /// <summary>The segment of the call, which changes when the call is moved; <see langword="null"/> when it is absent.</summary>
    public string? SegmentId => Find("segment_id");

    /// <summary>The project that the call belongs to; <see langword="null"/> when it is absent.</summary>
    public string? ProjectId => Find("project_id");

    /// <summary>The space that the project belongs to; <see langword="null"/> when it is absent.</summary>
    public string? SpaceId => Find("space_id");

    /// <summary>What the request says of the call, else what it says beside it.</summary>
    private string? Find(params ReadOnlySpan<string> names) => Call.FirstText(names) ?? Body.FirstText(names);
}
