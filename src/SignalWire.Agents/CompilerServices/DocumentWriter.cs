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
    private bool _needsComma;

    internal DocumentWriter()
    {
    }

    internal ReadOnlySpan<byte> Text => _text.WrittenSpan;

    internal IReadOnlyList<DocumentGap> Gaps => _gaps;

    /// <summary>Takes a constant part of the document.</summary>
    /// <param name="segment">JSON in UTF-8.</param>
    public void Write(ReadOnlySpan<byte> segment) => _text.Write(segment);

    /// <summary>Begins the <c>ai</c> verb.</summary>
    public void BeginAI()
    {
        Write("{\"ai\":{"u8);
        _needsComma = false;
    }

    /// <summary>Ends the <c>ai</c> verb.</summary>
    public void EndAI() => Write("}}"u8);

    /// <summary>Begins the <c>SWAIG</c> object.</summary>
    public void BeginSwaig()
    {
        WriteKey("\"SWAIG\":{"u8);
        _needsComma = false;
    }

    /// <summary>Ends the <c>SWAIG</c> object.</summary>
    public void EndSwaig()
    {
        Write("}"u8);
        _needsComma = true;
    }

    /// <summary>Takes a key and its value.</summary>
    /// <param name="part">Which key.</param>
    /// <param name="value">Its value, JSON in UTF-8.</param>
    public void WritePart(DocumentPart part, ReadOnlySpan<byte> value)
    {
        WriteKey(DocumentKeys.Of(part));
        Write(value);
    }

    /// <summary>Takes the functions, each secure one that is called here with the token of its call, and where to call them.</summary>
    /// <param name="tools">The tools that the model may call.</param>
    public void WriteTools(ImmutableArray<ToolDefinition> tools)
    {
        WriteKey("\"functions\":["u8);
        ReadOnlySpan<byte> separator = default;
        foreach (var tool in tools)
        {
            Write(separator);
            WriteTool(tool);
            separator = ","u8;
        }

        Write("],\"defaults\":{\"web_hook_url\":\""u8);
        _gaps.Add(new DocumentGap(_text.WrittenCount, Tool: null));
        Write("\"}"u8);
    }

    private void WriteTool(ToolDefinition tool)
    {
        Write(tool.Declaration);
        if (!tool.DataMap.IsEmpty)
        {
            Write(",\"data_map\":"u8);
            Write(tool.DataMap);
        }
        else if (!tool.WebHookUrl.IsEmpty)
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
    }

    private void WriteKey(ReadOnlySpan<byte> key)
    {
        Write(_needsComma ? ","u8 : default);
        Write(key);
        _needsComma = true;
    }
}
