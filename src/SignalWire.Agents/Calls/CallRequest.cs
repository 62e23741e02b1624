using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SignalWire.Agents;

/// <summary>
/// The platform's request for a document: what is known of a phone call before it is answered. A field that is absent and one of another
/// JSON kind than expected are the same; nothing here throws.
/// </summary>
public sealed class CallRequest
{
    private static readonly JsonElement NoFields = JsonElement.Parse("{}"u8);

    private readonly Lazy<JsonElement> _body;

    /// <param name="callId">The phone call's id, generated where the request names none.</param>
    /// <param name="query">The query.</param>
    /// <param name="headers">The headers.</param>
    /// <param name="body">The request's body: one JSON object, or nothing. It must be nobody else's.</param>
    internal CallRequest(string callId, IQueryCollection query, IHeaderDictionary headers, byte[] body)
    {
        CallId = callId;
        Query = query;
        Headers = headers;
        _body = new Lazy<JsonElement>(() => body.Length == 0 ? NoFields : JsonElement.Parse(body));
    }

    /// <summary>The phone call's id. A document that is fetched without one, as by a browser, gets one of its own.</summary>
    public string CallId { get; }

    /// <summary>The query of the document's URL. What is not there is empty.</summary>
    public IQueryCollection Query { get; }

    /// <summary>The request's headers. What is not there is empty.</summary>
    public IHeaderDictionary Headers { get; }

    /// <summary>The request's body; an empty object for a GET.</summary>
    public JsonElement Body => _body.Value;

    /// <summary>The <c>call</c> object of the body; empty when it is absent.</summary>
    public JsonElement Call => Field(Body, "call") is { ValueKind: JsonValueKind.Object } call ? call : NoFields;

    /// <summary>Who calls: a number in E.164, or a SIP URI; <see langword="null"/> when it is absent.</summary>
    public string? From => Text("from");

    /// <summary>Who is called: a number in E.164, or a SIP URI; <see langword="null"/> when it is absent.</summary>
    public string? To => Text("to");

    /// <summary><c>inbound</c> or <c>outbound</c>; <see langword="null"/> when it is absent.</summary>
    public string? Direction => Text("direction");

    /// <summary>How the call comes, such as <c>phone</c>, <c>sip</c> or <c>webrtc</c>; <see langword="null"/> when it is absent.</summary>
    public string? Type => Text("type");

    /// <summary>The call's state, such as <c>created</c>; <see langword="null"/> when it is absent.</summary>
    public string? State => Text("call_state") ?? Text("state");

    private static JsonElement Field(JsonElement around, string name)
    {
        try
        {
            return around.TryGetProperty(name, out var value) ? value : default;
        }
        catch (InvalidOperationException)
        {
            // Another field's name has an escaped half of a surrogate pair and cannot be compared.
            return default;
        }
    }

    private string? Text(string name)
    {
        try
        {
            return Field(Call, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair is JSON, but no text.
            return null;
        }
    }
}
