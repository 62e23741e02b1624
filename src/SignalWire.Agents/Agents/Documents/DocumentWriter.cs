using System.Buffers;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using SignalWire.Agents.Documents;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.CompilerServices;

/// <summary>
/// Takes an agent's document down: the constant text, and where something depends on the phone call. What a call's configuration has
/// touched stands in place of what the agent says, or where it would stand.
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

    /// <summary>The values of the parts, where a call's configuration may ask for them.</summary>
    internal IReadOnlyDictionary<DocumentPart, byte[]> Parts => _parts;

    /// <summary>The verbs of the agent's own, as they stand in the document.</summary>
    internal IReadOnlyDictionary<DocumentPhase, byte[]> Phases => _phases;

    /// <summary>Why the document would fail on a call.</summary>
    internal IReadOnlyList<string> Faults => _faults;

    private static ReadOnlySpan<byte> ToolsPath => "/swaig/"u8;

    /// <summary>Takes a constant part of the document.</summary>
    /// <param name="segment">JSON in UTF-8.</param>
    public void Write(ReadOnlySpan<byte> segment) => _text.Write(segment);

    /// <summary>Takes verbs of the agent's own. They are asked for once: the document of a call that is configured has them as they
    /// were.</summary>
    /// <param name="phase">Where they stand.</param>
    /// <param name="verbs">The verbs.</param>
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

    /// <summary>Takes a key and its value, in the order of the parts.</summary>
    /// <param name="part">Which key.</param>
    /// <param name="value">Its value, JSON in UTF-8.</param>
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

    /// <summary>Takes the functions, each secure one that is called here with the token of its call, and where to call them.</summary>
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

    /// <summary>Takes what only the configuration says, where it stands before a part of the agent's own.</summary>
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

    /// <summary>Leaves room for a URL of the agent's, with the token of a tool if one is named.</summary>
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

    /// <summary>A key, behind a comma unless it is the first of its object.</summary>
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
