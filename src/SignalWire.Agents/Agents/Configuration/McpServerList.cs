using System.Text.Json.Nodes;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>MCP servers whose tools the model may call in one phone call.</summary>
public sealed class McpServerList
{
    private readonly DocumentChanges _changes;

    internal McpServerList(DocumentChanges changes) => _changes = changes;

    /// <summary>The array <c>mcp_servers</c> as it is sent.</summary>
    public JsonArray Json => _changes.Array(DocumentPart.McpServers);

    /// <summary>Adds a server.</summary>
    /// <param name="url">Its URL.</param>
    /// <returns>The entry as it is sent, for further keys such as <c>headers</c>.</returns>
    public JsonObject Add([SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)] string url)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        var server = new JsonObject { ["url"] = url };
        Json.Add((JsonNode)server);
        return server;
    }

    /// <summary>Takes a server away.</summary>
    /// <param name="url">Its URL.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string url) => Json.RemoveAll(server => (string?)server?["url"] == url) > 0;

    /// <summary>Takes all servers away.</summary>
    public void Clear() => Json.Clear();
}
