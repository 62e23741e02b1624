using SignalWire.Agents.Security;

namespace SignalWire.Agents.Swml;

/// <summary>What a document depends on besides its agent: the phone call, where the platform reaches us, and who signs the tokens.</summary>
internal sealed class DocumentRequest
{
    private readonly byte[] _toolsUrl;
    private readonly byte[] _callId;
    private readonly ToolTokens? _tokens;
    private readonly long _expiry;

    /// <param name="toolsUrl">The tools' URL in UTF-8, percent-encoded so that it needs no JSON escape.</param>
    /// <param name="callId">The phone call's id in UTF-8.</param>
    /// <param name="tokens">Signs the tokens.</param>
    /// <param name="expiry">Until when the tokens hold, in Unix seconds.</param>
    public DocumentRequest(byte[] toolsUrl, byte[] callId, ToolTokens tokens, long expiry)
    {
        _toolsUrl = toolsUrl;
        _callId = callId;
        _tokens = tokens;
        _expiry = expiry;
    }

    private DocumentRequest(byte[] toolsUrl)
    {
        _toolsUrl = toolsUrl;
        _callId = [];
    }

    private static ReadOnlySpan<byte> Query => "?__token="u8;

    private static ReadOnlySpan<byte> Mask => "TOKEN"u8;

    public ReadOnlySpan<byte> ToolsUrl => _toolsUrl;

    /// <summary>A request whose document may be shown or kept: each token is a fixed word.</summary>
    /// <param name="toolsUrl">The tools' URL, masked as well.</param>
    public static DocumentRequest Masked(byte[] toolsUrl) => new(toolsUrl);

    /// <summary>The room that <see cref="WriteTokenQuery"/> takes at most.</summary>
    /// <param name="tool">The length of the tool's name.</param>
    public int MaxTokenLength(int tool) => Query.Length + Math.Max(Mask.Length, ToolTokens.MaxLength(_callId.Length, tool));

    /// <summary>Writes the query of a tool's URL.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="tool">The tool's name.</param>
    /// <param name="nonce">Random bytes.</param>
    /// <returns>The query's length.</returns>
    public int WriteTokenQuery(Span<byte> output, ReadOnlySpan<byte> tool, ReadOnlySpan<byte> nonce)
    {
        Query.CopyTo(output);
        if (_tokens is not null)
        {
            return Query.Length + _tokens.Write(output[Query.Length..], _callId, tool, _expiry, nonce);
        }

        Mask.CopyTo(output[Query.Length..]);
        return Query.Length + Mask.Length;
    }
}
