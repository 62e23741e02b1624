using System.Collections.ObjectModel;
using System.Text.Json;
using SignalWire.Agents.Json;
using SignalWire.Agents.Security;

namespace SignalWire.Agents;

/// <summary>
/// What the platform says of one call of a tool. A tool that has a parameter of this type is given it; the model knows nothing of it.
/// It may be kept after the call. A field that is absent and one of another JSON kind than expected are the same; nothing here throws.
/// Of a call from inside the process nothing is known, so that all is empty.
/// </summary>
public sealed class ToolCall
{
    internal static readonly ToolCall Empty = new([]);

    private readonly byte[] _request;
    private readonly Lazy<JsonElement> _fields;
    private readonly Lazy<IReadOnlyDictionary<string, string>> _carried;

    /// <param name="request">The request's body: one JSON object, well-formed, or nothing. It must be nobody else's.</param>
    /// <param name="carried">What was carried along; empty for nothing. Its signature is checked before anybody can ask for it.</param>
    internal ToolCall(byte[] request, ReadOnlySpan<byte> carried = default)
    {
        _request = request;
        byte[] text = carried.ToArray();
        _carried = new Lazy<IReadOnlyDictionary<string, string>>(
            () => text.Length == 0 ? ReadOnlyDictionary<string, string>.Empty : CarriedText.Read(text));
        _fields = new Lazy<JsonElement>(() => request.Length == 0 ? JsonFields.None : JsonElement.Parse(request));
    }

    /// <summary>Returns the URL of a path; <see langword="null"/> if nobody set it.</summary>
    internal Func<string, string>? CallbackUrl { get; init; }

    internal JsonElement Fields => _fields.Value;

    /// <summary>
    /// Gets the id of the phone call, <c>call_id</c> of the request, else of its <c>call</c> or <c>SWMLCall</c>; empty if it is absent.
    /// </summary>
    public string CallId => Find("call_id") ?? "";

    /// <summary>
    /// Gets the number of the caller, in E.164, or a SIP URI; <see langword="null"/> if it is absent. A tool call has it in
    /// <c>caller_id_num</c>, a summary in <c>caller_id_number</c>, and the call itself in <c>from</c>.
    /// </summary>
    public string? CallerNumber =>
        Find("caller_id_num", "caller_id_number", "caller_id")
        ?? Fields.Object("call").FirstText("from", "from_number") ?? Fields.Object("SWMLCall").FirstText("from", "from_number");

    /// <summary>Gets the name of the caller, <c>caller_id_name</c>; <see langword="null"/> if it is absent.</summary>
    public string? CallerName => Find("caller_id_name");

    /// <summary>The global data of the phone call; an empty object when it is absent.</summary>
    public JsonElement GlobalData => Fields.Object("global_data");

    /// <summary>The meta data of the tools that share this one's token; an empty object when it is absent.</summary>
    public JsonElement MetaData => Fields.Object("meta_data");

    /// <summary>The values that the document's configuration carried along to its tool calls; empty when nothing was carried.</summary>
    public IReadOnlyDictionary<string, string> Carried => _carried.Value;

    /// <summary>Gets the request's body. Bytes in it that are not UTF-8, and halves of surrogate pairs, are replaced by U+FFFD.</summary>
    public ReadOnlyMemory<byte> Request => _request;

    /// <summary>Finds any field of the request, such as <c>ai_session_id</c>. Of one that comes twice the last one counts.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">Its value, which may be null in JSON; undefined when there is none.</param>
    /// <returns>Whether the request has the field.</returns>
    public bool TryGetField(string name, out JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Fields.TryFind(name, out value);
    }

    /// <summary>
    /// Returns the URL at which the platform reaches a path of this application, with the agents' credentials, for parameters such as
    /// <c>status_url</c> and <c>call_state_url</c>. It contains the password: use it in a document or an answer, never in a log.
    /// </summary>
    /// <param name="path">The path, such as <c>/calls/refer</c>, without a query.</param>
    /// <returns>The URL: below <see cref="VoiceAgentOptions.PublicUrl"/> if that is set, else at the host that the platform
    /// called.</returns>
    /// <exception cref="InvalidOperationException">The call comes from inside the process, and no public URL is set.</exception>
    public string GetCallbackUrl(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return CallbackUrl is { } url
            ? url(path)
            : throw new InvalidOperationException(
                "The URL at which the platform reaches this program is not known. Set SWML_PROXY_URL_BASE to it.");
    }

    /// <summary>What the request says of itself, else what it says of the call.</summary>
    private string? Find(params ReadOnlySpan<string> names) =>
        Fields.FirstText(names) ?? Fields.Object("call").FirstText(names) ?? Fields.Object("SWMLCall").FirstText(names);
}
