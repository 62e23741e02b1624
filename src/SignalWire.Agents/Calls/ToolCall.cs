using System.Collections.ObjectModel;
using System.Text.Json;
using SignalWire.Agents.Json;
using SignalWire.Agents.Security;

namespace SignalWire.Agents;

/// <summary>
/// Contains the platform's data about one call of a tool. A tool that declares a parameter of this type receives it; the parameter is not
/// sent to the model. You can keep an instance after the call. A field that has an unexpected JSON kind counts as absent. For a call from
/// inside the process, all values are empty.
/// </summary>
public sealed class ToolCall
{
    internal static readonly ToolCall Empty = new([]);

    private readonly byte[] _request;
    private readonly Lazy<JsonElement> _fields;
    private readonly Lazy<IReadOnlyDictionary<string, string>> _carried;

    /// <param name="request">
    /// The body of the request: one well-formed JSON object, or empty. The instance keeps the array, which must not be shared.
    /// </param>
    /// <param name="carried">The carried values; empty for none. Their signature must have been checked before they are read.</param>
    internal ToolCall(byte[] request, ReadOnlySpan<byte> carried = default)
    {
        _request = request;
        byte[] text = carried.ToArray();
        _carried = new Lazy<IReadOnlyDictionary<string, string>>(
            () => text.Length == 0 ? ReadOnlyDictionary<string, string>.Empty : CarriedText.Read(text));
        _fields = new Lazy<JsonElement>(() => request.Length == 0 ? JsonFields.None : JsonElement.Parse(request));
    }

    /// <summary>Gets a function that returns the URL of a path; <see langword="null"/> if none was set.</summary>
    internal Func<string, string>? CallbackUrl { get; init; }

    internal JsonElement Fields => _fields.Value;

    /// <summary>
    /// Gets the id of the phone call: <c>call_id</c> of the request, otherwise of its <c>call</c> or <c>SWMLCall</c>. The value is empty if
    /// it is absent.
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

    /// <summary>Gets the global data of the phone call; an empty object if it is absent.</summary>
    public JsonElement GlobalData => Fields.Object("global_data");

    /// <summary>Gets the meta data of the tools that share this tool's token; an empty object if it is absent.</summary>
    public JsonElement MetaData => Fields.Object("meta_data");

    /// <summary>Gets the values that the document's configuration carries in the tool URLs; empty if there are none.</summary>
    public IReadOnlyDictionary<string, string> Carried => _carried.Value;

    /// <summary>Gets the body of the request. Bytes that are not UTF-8, and halves of surrogate pairs, are replaced with U+FFFD.</summary>
    public ReadOnlyMemory<byte> Request => _request;

    /// <summary>Finds a field of the request, such as <c>ai_session_id</c>. If the field is repeated, the last one counts.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="value">The value, which can be null in JSON; undefined if the field is absent.</param>
    /// <returns><see langword="true"/> if the request has the field; otherwise <see langword="false"/>.</returns>
    public bool TryGetField(string name, out JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Fields.TryFind(name, out value);
    }

    /// <summary>
    /// Returns the URL at which the platform reaches a path of this application, with the agents' credentials, for parameters such as
    /// <c>status_url</c> and <c>call_state_url</c>. The URL contains the password: use it in a document or an answer, never in a log.
    /// </summary>
    /// <param name="path">The path, such as <c>/calls/refer</c>, without a query.</param>
    /// <returns>
    /// The URL: below <see cref="VoiceAgentOptions.PublicUrl"/> if that is set, otherwise at the host that the platform called.
    /// </returns>
    /// <exception cref="InvalidOperationException">The call comes from inside the process, and no public URL is set.</exception>
    public string GetCallbackUrl(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return CallbackUrl is { } url
            ? url(path)
            : throw new InvalidOperationException(
                "The URL at which the platform reaches this program is not known. Set SWML_PROXY_URL_BASE to that URL.");
    }

    /// <summary>Returns a field of the request or, if it does not have the field, of its call object.</summary>
    private string? Find(params ReadOnlySpan<string> names) =>
        Fields.FirstText(names) ?? Fields.Object("call").FirstText(names) ?? Fields.Object("SWMLCall").FirstText(names);
}
