using System.Text.Json.Nodes;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>Functions of other servers that the model may call in one phone call.</summary>
public sealed class IncludeList
{
    private readonly DocumentChanges _changes;

    internal IncludeList(DocumentChanges changes) => _changes = changes;

    /// <summary>The array <c>includes</c> as it is sent.</summary>
    public JsonArray Json => _changes.Array(DocumentPart.Includes);

    /// <summary>Adds functions of a server.</summary>
    /// <param name="url">The server's URL.</param>
    /// <param name="functions">The names of its functions.</param>
    /// <returns>The entry as it is sent, for further keys such as <c>meta_data</c>.</returns>
    public JsonObject Add([SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)] string url, params IEnumerable<string> functions)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        var include = new JsonObject { ["url"] = url, ["functions"] = new JsonArray([.. functions.Select(name => (JsonNode)name)]) };
        Json.Add((JsonNode)include);
        return include;
    }

    /// <summary>Takes a server's functions away.</summary>
    /// <param name="url">The server's URL.</param>
    /// <returns>Whether they were there.</returns>
    public bool Remove(string url) => Json.RemoveAll(include => (string?)include?["url"] == url) > 0;

    /// <summary>Takes all away.</summary>
    public void Clear() => Json.Clear();
}
