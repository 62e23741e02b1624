using System.Buffers;
using System.Collections.Immutable;
using System.ComponentModel;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Takes an agent's document down, once for each process: the constant text, and where something depends on the phone call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DocumentWriter
{
    private readonly ArrayBufferWriter<byte> _text = new(4096);
    private readonly List<DocumentGap> _gaps = [];

    internal DocumentWriter()
    {
    }

    internal ReadOnlySpan<byte> Text => _text.WrittenSpan;

    internal IReadOnlyList<DocumentGap> Gaps => _gaps;

    /// <summary>Takes a constant part of the document.</summary>
    /// <param name="segment">JSON in UTF-8.</param>
    public void Write(ReadOnlySpan<byte> segment) => _text.Write(segment);

    /// <summary>
    /// Takes the <c>SWAIG</c> object: the functions, each secure one that is called here with the token of its call, and where to call
    /// them.
    /// </summary>
    /// <param name="tools">The tools that the model may call.</param>
    public void WriteTools(ImmutableArray<ToolDefinition> tools)
    {
        ReadOnlySpan<byte> separator = "{\"functions\":["u8;
        foreach (var tool in tools)
        {
            Write(separator);
            Write(tool.Declaration);
            if (!tool.WebHookUrl.IsEmpty)
            {
                Write(",\"web_hook_url\":"u8);
                Write(tool.WebHookUrl);
            }
            else if (tool.IsSecure)
            {
                Write(",\"web_hook_url\":\""u8);
                _gaps.Add(new DocumentGap(_text.WrittenCount, tool.Name.ToArray()));
                Write("\""u8);
            }

            Write(tool.Extra);
            Write("}"u8);
            separator = ","u8;
        }

        Write("],\"defaults\":{\"web_hook_url\":\""u8);
        _gaps.Add(new DocumentGap(_text.WrittenCount, Tool: null));
        Write("\"}}"u8);
    }
}
