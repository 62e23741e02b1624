using System.Collections.ObjectModel;
using System.Text.Json;
using SignalWire.Agents.Calls;
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

    internal JsonElement Fields => _fields.Value;

    /// <summary>The phone call's id; empty when it is absent.</summary>
    public string CallId => Fields.Text("call_id") ?? "";

    /// <summary>The number of the caller, <c>caller_id_num</c>; <see langword="null"/> when it is absent.</summary>
    public string? CallerNumber => Fields.Text("caller_id_num");

    /// <summary>The name of the caller, <c>caller_id_name</c>; <see langword="null"/> when it is absent.</summary>
    public string? CallerName => Fields.Text("caller_id_name");

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
    }}
