using System.Text.Json.Nodes;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>Represents the MCP servers whose tools the model can call in one phone call.</summary>
public sealed class McpServerList
{
    private readonly DocumentChanges _changes;

    internal McpServerList(DocumentChanges changes) => _changes = changes;

    /// <summary>Gets the array <c>mcp_servers</c> as it is sent.</summary>
    public JsonArray Json => _changes.Array(DocumentPart.McpServers);

    /// <summary>Adds a server.</summary>
    /// <param name="url">The URL of the server.</param>
    /// <returns>The entry as it is sent, to which further keys such as <c>headers</c> can be added.</returns>
    public JsonObject Add([SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)] string url)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        var server = new JsonObject { ["url"] = url };
        Json.Add((JsonNode)server);
        return server;
    }

    /// <summary>Removes a server.</summary>
    /// <param name="url">The URL of the server.</param>
    /// <returns><see langword="true"/> if the server was in the list; otherwise <see langword="false"/>.</returns>
    public bool Remove(string url) => Json.RemoveAll(server => (string?)server?["url"] == url) > 0;

    /// <summary>Removes all servers.</summary>
    public void Clear() => Json.Clear();
}
