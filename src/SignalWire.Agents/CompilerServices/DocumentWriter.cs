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
    /// <summary>Up to this many bytes of nonces are drawn without an allocation.</summary>
    private const int NonceBytesOnStack = 512;

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
        int secure = 0;
        foreach (var tool in tools)
        {
            secure += tool.IsSecure ? 1 : 0;
        }

        // One fill for all nonces: the random number generator's cost is per call, not per byte.
        int length = secure * ToolTokens.NonceLength;
        Span<byte> nonces = length <= NonceBytesOnStack ? stackalloc byte[length] : new byte[length];
        RandomNumberGenerator.Fill(nonces);

        Write("""{"functions":["""u8);
        for (int i = 0; i < tools.Length; i++)
        {
            Write(i > 0 ? ","u8 : default);
            Write(tools[i].Declaration);
            if (tools[i].IsSecure)
            {
                WriteToolUrl(tools[i].Name, nonces[..ToolTokens.NonceLength]);
                nonces = nonces[ToolTokens.NonceLength..];
            }

            Write("}"u8);
        }

        Write("],\"defaults\":{\"web_hook_url\":\""u8);
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
