using System.Text.Json.Nodes;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>Represents the functions of other servers that the model can call in one phone call.</summary>
public sealed class IncludeList
{
    private readonly DocumentChanges _changes;

    internal IncludeList(DocumentChanges changes) => _changes = changes;

    /// <summary>Gets the array <c>includes</c> as it is sent.</summary>
    public JsonArray Json => _changes.Array(DocumentPart.Includes);

    /// <summary>Adds functions of a server.</summary>
    /// <param name="url">The URL of the server.</param>
    /// <param name="functions">The names of the functions.</param>
    /// <returns>The entry as it is sent, to which further keys such as <c>meta_data</c> can be added.</returns>
    public JsonObject Add([SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)] string url, params IEnumerable<string> functions)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        var include = new JsonObject { ["url"] = url, ["functions"] = new JsonArray([.. functions.Select(name => (JsonNode)name)]) };
        Json.Add((JsonNode)include);
        return include;
    }

    /// <summary>Removes the functions of a server.</summary>
    /// <param name="url">The URL of the server.</param>
    /// <returns><see langword="true"/> if the server was in the list; otherwise <see langword="false"/>.</returns>
    public bool Remove(string url) => Json.RemoveAll(include => (string?)include?["url"] == url) > 0;

    /// <summary>Removes all functions.</summary>
    public void Clear() => Json.Clear();
}
