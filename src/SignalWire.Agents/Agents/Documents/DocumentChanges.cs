using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Documents;

/// <summary>
/// Stores what the configuration of one call has changed in a document. A part is copied from the agent's document on first access and
/// replaces the original from then on. Nothing is shared with another call.
/// </summary>
internal sealed class DocumentChanges(AgentDefinition agent)
{
    private readonly Dictionary<DocumentPart, JsonNode> _parts = [];
    private readonly HashSet<ToolDefinition> _removed = [];
    private readonly HashSet<ToolDefinition> _added = [];

    public bool Any => _parts.Count > 0 || _removed.Count > 0 || _added.Count > 0 || PostPromptUrl is not null;

    public AgentDefinition Agent => agent;

    /// <summary>Gets or sets the URL to which the summary is sent instead of to the agent.</summary>
    public string? PostPromptUrl { get; set; }

    public bool TryGet(DocumentPart part, [NotNullWhen(true)] out JsonNode? value) => _parts.TryGetValue(part, out value);

    /// <summary>Returns a part that is an object, to be changed.</summary>
    public JsonObject Object(DocumentPart part) => (JsonObject)Node(part, static () => new JsonObject());

    /// <summary>Returns a part that is an array, to be changed.</summary>
    public JsonArray Array(DocumentPart part) => (JsonArray)Node(part, static () => new JsonArray());

    /// <summary>Returns whether the model can call a tool.</summary>
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
