using System.Buffers;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using SignalWire.Agents.Documents;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.CompilerServices;

/// <summary>
/// Records an agent's document: the constant text, and the positions that depend on the phone call. A part that a call's configuration has
/// changed replaces the agent's own part, or is added at its position.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DocumentWriter
{
    private const DocumentPart FirstOfSwaig = DocumentPart.NativeFunctions;
    private const DocumentPart LastOfSwaig = DocumentPart.McpServers;

    private readonly ArrayBufferWriter<byte> _text = new(4096);
    private readonly List<DocumentGap> _gaps = [];
    private readonly Dictionary<DocumentPart, byte[]> _parts = [];
    private readonly Dictionary<DocumentPhase, byte[]> _phases = [];
    private readonly List<string> _faults = [];
    private readonly AgentDefinition _agent;
    private readonly DocumentChanges? _changes;
    private DocumentPart _next;
    private bool _needsComma;
    private bool _isInSwaig;

    internal DocumentWriter(AgentDefinition agent, DocumentChanges? changes)
    {
        _agent = agent;
        _changes = changes;
    }

    internal ReadOnlyMemory<byte> Text => _text.WrittenMemory;

    internal IReadOnlyList<DocumentGap> Gaps => _gaps;

    /// <summary>Gets the values of the parts, for an agent whose calls can be configured.</summary>
    internal IReadOnlyDictionary<DocumentPart, byte[]> Parts => _parts;

    /// <summary>Gets the agent's own verbs as in the document.</summary>
    internal IReadOnlyDictionary<DocumentPhase, byte[]> Phases => _phases;

    /// <summary>Gets the reasons that the document would fail on a call.</summary>
    internal IReadOnlyList<string> Faults => _faults;

    private static ReadOnlySpan<byte> ToolsPath => "/swaig/"u8;

    /// <summary>Writes a constant segment of the document.</summary>
    /// <param name="segment">The JSON in UTF-8.</param>
    public void Write(ReadOnlySpan<byte> segment) => _text.Write(segment);

    /// <summary>
    /// Writes the agent's own verbs. The delegate is called once; the document of a configured call contains the same verbs.
    /// </summary>
    /// <param name="phase">The place of the verbs.</param>
    /// <param name="verbs">A delegate that returns the verbs.</param>
    public void WriteVerbs(DocumentPhase phase, Func<SwmlList<Verb>> verbs)
    {
        if (_changes is not null)
        {
            Write(_agent.Document.Phase(phase));
            return;
        }

        byte[] written = PhaseVerbs.Write(phase, verbs, _faults);
        _phases[phase] = written;
        Write(written);
    }

    /// <summary>Begins the <c>ai</c> verb.</summary>
    public void BeginAI() => Write("{\"ai\":{"u8);

    /// <summary>Ends the <c>ai</c> verb.</summary>
    public void EndAI()
    {
        WriteAdded(before: DocumentPart.GlobalData + 1);
        LeaveSwaig();
        Write("}}"u8);
    }

    /// <summary>Writes a key and its value. The keys must be written in the order of the parts.</summary>
    /// <param name="part">The key.</param>
    /// <param name="value">The value as JSON in UTF-8.</param>
    public void WritePart(DocumentPart part, ReadOnlySpan<byte> value)
    {
        WriteAdded(part);
        _next = part + 1;
        if (_changes is not null && _changes.TryGet(part, out var changed))
        {
            WriteChanged(part, changed);
            return;
        }

        if (_changes is null && _agent.Roles.HasFlag(AgentRoles.ConfiguresCalls))
        {
            _parts[part] = value.ToArray();
        }

        WriteKey(part);
        WriteValue(part, value);
    }

    /// <summary>
    /// Writes the functions and the URL at which they are called. A secure function that this program runs gets a URL with a token for the
    /// call.
    /// </summary>
    /// <param name="tools">The agent's tools.</param>
    public void WriteTools(ImmutableArray<ToolDefinition> tools)
    {
        WriteAdded(LastOfSwaig);
        bool isFirst = true;
        foreach (var tool in tools.AddRange(_agent.Hooks))
        {
            if (_changes?.Offers(tool) ?? tool.IsEnabled)
            {
                EnterSwaig();
                Write(isFirst ? Comma("\"functions\":["u8) : ","u8);
                WriteTool(tool);
                isFirst = false;
            }
        }

        if (!isFirst)
        {
            Write("],\"defaults\":{\"web_hook_url\":"u8);
            WriteUrl(ToolsPath, tool: null);
            Write("}"u8);
        }
    }

    internal void AddFaults(IEnumerable<string> faults) => _faults.AddRange(faults);

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
            Write(",\"web_hook_url\":"u8);
            WriteUrl(ToolsPath, tool.Name.ToArray());
        }

        Write(tool.Extra);
        Write("}"u8);
    }

    /// <summary>Writes the parts before this one that only the configuration has.</summary>
    private void WriteAdded(DocumentPart before)
    {
        for (; _changes is not null && _next < before; _next++)
        {
            if (_changes.TryGet(_next, out var added))
            {
                WriteChanged(_next, added);
            }
        }
    }

    private void WriteChanged(DocumentPart part, JsonNode value)
    {
        if (part is not (DocumentPart.Prompt or DocumentPart.Params) && value is JsonObject { Count: 0 } or JsonArray { Count: 0 })
        {
            return;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            value.WriteTo(json);
        }

        WriteKey(part);
        WriteValue(part, buffer.WrittenSpan);
    }

    private void WriteKey(DocumentPart part)
    {
        if (part is >= FirstOfSwaig and <= LastOfSwaig)
        {
            EnterSwaig();
        }
        else
        {
            LeaveSwaig();
        }

        Write(Comma(DocumentKeys.Of(part)));
    }

    private void WriteValue(DocumentPart part, ReadOnlySpan<byte> value)
    {
        if (part == DocumentPart.Params && _agent.Roles.HasFlag(AgentRoles.HandlesDebugEvents) && !SendsEventsElsewhere())
        {
            Write(value[..^1]);
            Write(value.Length > 2 ? ",\"debug_webhook_url\":"u8 : "\"debug_webhook_url\":"u8);
            WriteUrl("/debug_events/"u8, tool: null);
            Write("}"u8);
            return;
        }

        Write(value);
        if (part == DocumentPart.PostPrompt)
        {
            Write(",\"post_prompt_url\":"u8);
            WritePostPromptUrl();
        }
    }

    private void WritePostPromptUrl()
    {
        if (_changes?.PostPromptUrl is { } changed)
        {
            Write("\""u8);
            Write(JsonEncodedText.Encode(changed).EncodedUtf8Bytes);
            Write("\""u8);
        }
        else if (!_agent.PostPromptUrl.IsEmpty)
        {
            Write(_agent.PostPromptUrl);
        }
        else
        {
            WriteUrl("/post_prompt/"u8, "post_prompt"u8.ToArray());
        }
    }

    private bool SendsEventsElsewhere() =>
        _changes is not null && _changes.TryGet(DocumentPart.Params, out var changed)
            && ((JsonObject)changed).ContainsKey("debug_webhook_url");

    /// <summary>Reserves a gap for one of the agent's URLs, with the token of a tool if one is given.</summary>
    private void WriteUrl(ReadOnlySpan<byte> path, byte[]? tool)
    {
        Write("\""u8);
        _gaps.Add(new DocumentGap(_text.WrittenCount, path.ToArray(), tool));
        Write("\""u8);
    }

    private void EnterSwaig()
    {
        if (!_isInSwaig)
        {
            Write(Comma("\"SWAIG\":{"u8));
            _needsComma = false;
            _isInSwaig = true;
        }
    }

    private void LeaveSwaig()
    {
        if (_isInSwaig)
        {
            Write("}"u8);
            _needsComma = true;
            _isInSwaig = false;
        }
    }

    /// <summary>Returns a key, after writing a comma unless it is the first key of its object.</summary>
    private ReadOnlySpan<byte> Comma(ReadOnlySpan<byte> key)
    {
        if (_needsComma)
        {
            Write(","u8);
        }

        _needsComma = true;
        return key;
    }
}
