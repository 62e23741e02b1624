using System.Buffers;
using System.Collections.ObjectModel;
using System.Security.Cryptography;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Security;

namespace SignalWire.Agents.Documents;

/// <summary>
/// Represents an agent's document as bytes with gaps. Rendering copies the bytes between the gaps, which are nearly all of the document,
/// and writes URLs and tokens into the gaps.
/// </summary>
internal sealed class DocumentTemplate
{
    /// <summary>The maximum number of bytes for nonces on the stack. More are allocated.</summary>
    private const int NonceBytesOnStack = 512;

    private readonly ReadOnlyMemory<byte> _text;
    private readonly DocumentGap[] _gaps;
    private readonly IReadOnlyDictionary<DocumentPart, byte[]> _parts;
    private readonly IReadOnlyDictionary<DocumentPhase, byte[]> _phases = ReadOnlyDictionary<DocumentPhase, byte[]>.Empty;
    private readonly int _tokens;
    private readonly int _longestTool;
    private readonly int _longestPath;

    /// <param name="agent">The agent.</param>
    /// <param name="changes">The changes of one call's configuration; <see langword="null"/> for the document of every call.</param>
    public DocumentTemplate(AgentDefinition agent, DocumentChanges? changes = null)
    {
        var writer = new DocumentWriter(agent, changes);
        agent.WriteDocument(writer);
        if (writer.Faults.Count > 0)
        {
            throw new InvalidOperationException(
                $"The document of '{agent.Name}' would fail on a "
                + $"call:{Environment.NewLine}{string.Join(Environment.NewLine, writer.Faults)}");
        }

        _text = writer.Text;
        _gaps = [.. writer.Gaps];
        _parts = writer.Parts;
        _phases = writer.Phases;
        _tokens = _gaps.Count(gap => gap.Tool is not null);
        _longestTool = _gaps.Max(gap => gap.Tool?.Length) ?? 0;
        _longestPath = _gaps.Select(gap => gap.Path.Length).DefaultIfEmpty().Max();
    }

    /// <param name="text">The whole document, which does not depend on the call.</param>
    public DocumentTemplate(ReadOnlyMemory<byte> text)
    {
        _text = text;
        _gaps = [];
        _parts = ReadOnlyDictionary<DocumentPart, byte[]>.Empty;
    }

    /// <summary>Returns the verbs of a phase as in the document.</summary>
    public ReadOnlySpan<byte> Phase(DocumentPhase phase) => _phases.GetValueOrDefault(phase);

    /// <summary>
    /// Returns the value of a part as JSON, for an agent that configures calls; empty if the document does not have the part.
    /// </summary>
    public ReadOnlySpan<byte> Part(DocumentPart part) => _parts.TryGetValue(part, out byte[]? value) ? value : default;

    /// <summary>Writes the document for one phone call.</summary>
    /// <param name="output">The buffer writer that the document is written to.</param>
    /// <param name="request">What the document depends on.</param>
    public void Write(IBufferWriter<byte> output, DocumentRequest request)
    {
        // One fill for all nonces: the cost of the random number generator is per call, not per byte.
        int length = _tokens * ToolTokens.NonceLength;
        Span<byte> nonces = length <= NonceBytesOnStack ? stackalloc byte[length] : new byte[length];
        RandomNumberGenerator.Fill(nonces);

        var target = output.GetSpan(_text.Length + (_gaps.Length * request.MaxLength(_longestPath, _longestTool)));
        var text = _text.Span;
        int written = 0;
        int copied = 0;
        foreach (var gap in _gaps)
        {
            text[copied..gap.Position].CopyTo(target[written..]);
            written += gap.Position - copied;
            copied = gap.Position;
            written += request.WriteUrl(
                target[written..], gap.Path, gap.Tool, gap.Tool is null ? default : nonces[..ToolTokens.NonceLength]);
            if (gap.Tool is not null)
            {
                nonces = nonces[ToolTokens.NonceLength..];
            }
        }

        text[copied..].CopyTo(target[written..]);
        output.Advance(written + _text.Length - copied);
    }
}
