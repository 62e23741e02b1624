using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Documents;

/// <summary>
/// What one call's configuration has touched of a document. A part is read from the agent's own text when it is first asked for, and
/// from then on stands in its place; nothing of it is shared with another call.
/// </summary>
internal sealed class DocumentChanges(AgentDefinition agent)
{
    private readonly Dictionary<DocumentPart, JsonNode> _parts = [];
    private readonly HashSet<ToolDefinition> _removed = [];
    private readonly HashSet<ToolDefinition> _added = [];

    public bool Any => _parts.Count > 0 || _removed.Count > 0 || _added.Count > 0 || PostPromptUrl is not null;

    public AgentDefinition Agent => agent;

    /// <summary>Where the summary is sent instead of to the agent.</summary>
    public string? PostPromptUrl { get; set; }

    public bool TryGet(DocumentPart part, [NotNullWhen(true)] out JsonNode? value) => _parts.TryGetValue(part, out value);

    /// <summary>A part that is an object, to be changed.</summary>
    public JsonObject Object(DocumentPart part) => (JsonObject)Node(part, static () => new JsonObject());

    /// <summary>A part that is an array, to be changed.</summary>
    public JsonArray Array(DocumentPart part) => (JsonArray)Node(part, static () => new JsonArray());

    /// <summary>Whether the model may call a tool.</summary>
    public bool Offers(ToolDefinition tool) => (tool.IsEnabled || _added.Contains(tool)) && !_removed.Contains(tool);

    public void Add(ToolDefinition tool)
    {
        _removed.Remove(tool);
        if (!tool.IsEnabled)
        {
            _added.Add(tool);
        }
    }

    public void Remove(ToolDefinition tool)
    {
        if (!_added.Remove(tool) && tool.IsEnabled)
        {
            _removed.Add(tool);
        }
    }

    private JsonNode Node(DocumentPart part, Func<JsonNode> create)
    {
        if (!_parts.TryGetValue(part, out var node))
        {
            node = agent.Document.Part(part) is { IsEmpty: false } text ? JsonNode.Parse(text)! : create();
            _parts.Add(part, node);
        }

        return node;
    }
}
