using System.Buffers;
using System.Security.Cryptography;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Security;

namespace SignalWire.Agents.Swml;

/// <summary>
/// An agent's document as one run of bytes with gaps. Rendering copies what is between the gaps, which is nearly all, and writes URLs
/// and tokens into them.
/// </summary>
internal sealed class DocumentTemplate
{
    /// <summary>Up to this many bytes of nonces are drawn without an allocation.</summary>
    private const int NonceBytesOnStack = 512;

    private readonly byte[] _text;
    private readonly DocumentGap[] _gaps;
    private readonly int _tokens;
    private readonly int _longestTool;

    public DocumentTemplate(AgentDefinition agent)
    {
        var writer = new DocumentWriter();
        agent.WriteDocument(writer);
        _text = writer.Text.ToArray();
        _gaps = [.. writer.Gaps];
        _tokens = _gaps.Count(gap => gap.Tool is not null);
        _longestTool = _gaps.Max(gap => gap.Tool?.Length) ?? 0;
    }

    /// <summary>Writes the document for one phone call.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="request">What the document depends on.</param>
    public void Write(IBufferWriter<byte> output, DocumentRequest request)
    {
        // One fill for all nonces: the random number generator's cost is per call, not per byte.
        int length = _tokens * ToolTokens.NonceLength;
        Span<byte> nonces = length <= NonceBytesOnStack ? stackalloc byte[length] : new byte[length];
        RandomNumberGenerator.Fill(nonces);

        var target = output.GetSpan(
            _text.Length + (_gaps.Length * request.ToolsUrl.Length) + (_tokens * request.MaxTokenLength(_longestTool)));
        int written = 0;
        int copied = 0;
        foreach (var gap in _gaps)
        {
            _text.AsSpan(copied, gap.Position - copied).CopyTo(target[written..]);
            written += gap.Position - copied;
            copied = gap.Position;
            request.ToolsUrl.CopyTo(target[written..]);
            written += request.ToolsUrl.Length;
            if (gap.Tool is not null)
            {
                written += request.WriteTokenQuery(target[written..], gap.Tool, nonces[..ToolTokens.NonceLength]);
                nonces = nonces[ToolTokens.NonceLength..];
            }
        }

        _text.AsSpan(copied).CopyTo(target[written..]);
        output.Advance(written + _text.Length - copied);
    }
}
