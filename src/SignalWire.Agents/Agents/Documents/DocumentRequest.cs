using System.Security.Cryptography;
using System.Text;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Security;

namespace SignalWire.Agents.Documents;

/// <summary>
/// Contains what a document depends on in addition to its agent: the phone call, the application's URL and the key of the tokens.
/// </summary>
internal sealed class DocumentRequest
{
    private readonly byte[] _url;
    private readonly byte[] _callId;
    private readonly byte[] _carried;
    private readonly ToolTokens? _tokens;
    private readonly long _expiry;

    /// <param name="url">The agent's URL in UTF-8, without a slash at its end. It is percent-encoded, so it needs no JSON escape.</param>
    /// <param name="callId">The phone call's id in UTF-8.</param>
    /// <param name="tokens">The signer of the tokens.</param>
    /// <param name="expiry">The time at which the tokens expire, in Unix seconds.</param>
    public DocumentRequest(byte[] url, byte[] callId, ToolTokens tokens, long expiry)
        : this(url, callId, tokens, expiry, carried: [])
    {
    }

    private DocumentRequest(byte[] url, byte[] callId, ToolTokens? tokens, long expiry, byte[] carried)
    {
        _url = url;
        _callId = callId;
        _tokens = tokens;
        _expiry = expiry;
        _carried = carried;
    }

    private static ReadOnlySpan<byte> CarriedKey => "__carried="u8;

    private static ReadOnlySpan<byte> TokenKey => "__token="u8;

    private static ReadOnlySpan<byte> Mask => "TOKEN"u8;

    private static ReadOnlySpan<byte> CarriedMask => "CARRIED"u8;

    /// <summary>Creates a request for a document that can be shown or stored: each token is a fixed word.</summary>
    /// <param name="url">The agent's URL, masked as well.</param>
    public static DocumentRequest Masked(byte[] url) => new(url, [], tokens: null, expiry: 0, carried: []);

    /// <summary>Gets the values in each URL and their signature; empty if there are none.</summary>
    public ReadOnlyMemory<byte> Carried => _carried;

    /// <summary>Returns the same request with values in each URL.</summary>
    /// <param name="values">The values.</param>
    /// <exception cref="InvalidOperationException">The values are too long for a URL.</exception>
    public DocumentRequest Carrying(IReadOnlyCollection<KeyValuePair<string, string>> values) =>
        values.Count == 0 ? this
        : new(_url, _callId, _tokens, _expiry, _tokens is null ? CarriedMask.ToArray() : CarriedText.Write(values, _callId, _tokens));

    /// <summary>Returns the maximum number of bytes that <see cref="WriteUrl"/> writes.</summary>
    /// <param name="path">The length of the path.</param>
    /// <param name="tool">The length of the tool's name.</param>
    public int MaxLength(int path, int tool) =>
        _url.Length + path + 2 + CarriedKey.Length + _carried.Length + TokenKey.Length
            + Math.Max(Mask.Length, ToolTokens.MaxLength(_callId.Length, tool));

    /// <summary>Writes a URL and its query.</summary>
    /// <param name="output">The buffer, of at least <see cref="MaxLength"/> bytes.</param>
    /// <param name="path">The path after the agent's URL.</param>
    /// <param name="tool">The name of the tool that the token is for; empty if there is no token.</param>
    /// <param name="nonce">Random bytes for the token.</param>
    /// <returns>The length of the URL.</returns>
    public int WriteUrl(Span<byte> output, ReadOnlySpan<byte> path, ReadOnlySpan<byte> tool, ReadOnlySpan<byte> nonce)
    {
        _url.CopyTo(output);
        path.CopyTo(output[_url.Length..]);
        int length = _url.Length + path.Length;
        byte separator = (byte)'?';
        if (_carried.Length > 0)
        {
            length += Write(output[length..], separator, CarriedKey, _carried);
            separator = (byte)'&';
        }

        if (tool.IsEmpty)
        {
            return length;
        }

        if (_tokens is null)
        {
            return length + Write(output[length..], separator, TokenKey, Mask);
        }

        length += Write(output[length..], separator, TokenKey, default);
        return length + _tokens.Write(output[length..], _callId, tool, _expiry, nonce, _carried);
    }

    /// <summary>Returns the URL of one tool, with a token if the tool needs one.</summary>
    /// <param name="tool">The tool.</param>
    public string ToolUrl(ToolDefinition tool)
    {
        var path = "/swaig/"u8;
        byte[] url = new byte[MaxLength(path.Length, tool.Name.Length)];
        int length = WriteUrl(url, path, tool.IsSecure ? tool.Name : default, RandomNumberGenerator.GetBytes(ToolTokens.NonceLength));
        return Encoding.UTF8.GetString(url.AsSpan(0, length));
    }

    private static int Write(Span<byte> output, byte separator, ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        output[0] = separator;
        key.CopyTo(output[1..]);
        value.CopyTo(output[(1 + key.Length)..]);
        return 1 + key.Length + value.Length;
    }
}
