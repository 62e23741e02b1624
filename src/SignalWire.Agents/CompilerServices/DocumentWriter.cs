using System.Buffers;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Security.Cryptography;
using SignalWire.Agents.Security;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Writes one SWML document for one phone call. What is constant is copied; URLs and tokens are written in between.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct DocumentWriter
{
    /// <summary>As many nonces as fit here are drawn without an allocation.</summary>
    private const int NoncesOnStack = 64;

    private readonly IBufferWriter<byte> _output;
    private readonly DocumentRequest _request;

    internal DocumentWriter(IBufferWriter<byte> output, DocumentRequest request)
    {
        _output = output;
        _request = request;
    }

    /// <summary>Copies a constant part of the document.</summary>
    /// <param name="segment">JSON in UTF-8.</param>
    public void Write(ReadOnlySpan<byte> segment) => _output.Write(segment);

    /// <summary>Writes the <c>SWAIG</c> object: the functions, each secure one with the token of this call, and where to call them.</summary>
    /// <param name="tools">The tools that the model may call in this phone call.</param>
    public void WriteTools(ImmutableArray<ToolDefinition> tools)
    {
        // One fill for all nonces: the random number generator's cost is per call, not per byte.
        int length = tools.Length * ToolTokens.NonceLength;
        Span<byte> nonces = tools.Length <= NoncesOnStack ? stackalloc byte[NoncesOnStack * ToolTokens.NonceLength] : new byte[length];
        nonces = nonces[..length];
        RandomNumberGenerator.Fill(nonces);

        Write("""{"functions":["""u8);
        for (int i = 0; i < tools.Length; i++)
        {
            if (i > 0)
            {
                Write(","u8);
            }

            Write(tools[i].Declaration);
            if (tools[i].IsSecure)
            {
                WriteToolUrl(tools[i].Name, nonces.Slice(i * ToolTokens.NonceLength, ToolTokens.NonceLength));
            }

            Write("}"u8);
        }

        Write("""],"defaults":{"web_hook_url":"""u8);
        Write("\""u8);
        Write(_request.ToolsUrl);
        Write("\"}}"u8);
    }

    private void WriteToolUrl(ReadOnlySpan<byte> tool, ReadOnlySpan<byte> nonce)
    {
        Write(",\"web_hook_url\":\""u8);
        Write(_request.ToolsUrl);
        Write("?__token="u8);
        _request.WriteToken(_output, tool, nonce);
        Write("\""u8);
    }
}
