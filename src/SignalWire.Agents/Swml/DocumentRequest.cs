using System.Buffers;
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

    public ReadOnlySpan<byte> ToolsUrl => _toolsUrl;

    /// <summary>A request whose document may be shown or kept: each token is a fixed word.</summary>
    /// <param name="toolsUrl">The tools' URL, masked as well.</param>
    public static DocumentRequest Masked(byte[] toolsUrl) => new(toolsUrl);

    public void WriteToken(IBufferWriter<byte> output, ReadOnlySpan<byte> tool, ReadOnlySpan<byte> nonce)
    {
        if (_tokens is null)
        {
            output.Write("TOKEN"u8);
            return;
        }

        _tokens.Write(output, _callId, tool, _expiry, nonce);
    }
}
