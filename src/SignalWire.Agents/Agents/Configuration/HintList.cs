using System.Text.Json.Nodes;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;

namespace SignalWire.Agents;

/// <summary>Represents the hints for the speech recognizer in one phone call.</summary>
public sealed class HintList
{
    private readonly DocumentChanges _changes;

    internal HintList(DocumentChanges changes) => _changes = changes;

    /// <summary>Gets the array <c>hints</c> as it is sent.</summary>
    public JsonArray Json => _changes.Array(DocumentPart.Hints);

    /// <summary>Adds hints.</summary>
    /// <param name="hints">The hints; empty ones are left out.</param>
    public void Add(params IEnumerable<string> hints)
    {
        foreach (string hint in hints)
        {
            if (hint.Length > 0)
            {
                Json.Add((JsonNode)hint);
            }
        }
    }

    /// <summary>Adds a hint that replaces text that was recognized.</summary>
    /// <param name="hint">The hint.</param>
    /// <param name="pattern">A regular expression that matches the recognized text.</param>
    /// <param name="replace">The text that replaces the match.</param>
    /// <param name="ignoreCase"><see langword="true"/> to ignore case. The default is <see langword="false"/>.</param>
    public void AddPattern(string hint, string pattern, string replace, bool ignoreCase = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(hint);
        ArgumentException.ThrowIfNullOrEmpty(pattern);
        ArgumentException.ThrowIfNullOrEmpty(replace);
        Json.Add((JsonNode)new JsonObject { ["hint"] = hint, ["pattern"] = pattern, ["replace"] = replace, ["ignore_case"] = ignoreCase });
    }

    /// <summary>Removes a hint, with or without a pattern.</summary>
    /// <param name="hint">The hint.</param>
    /// <returns>The number of removed entries.</returns>
    public int Remove(string hint) =>
        Json.RemoveAll(item => item is JsonObject pattern ? (string?)pattern["hint"] == hint : (string?)item == hint);

    /// <summary>Removes all hints.</summary>
    public void Clear() => Json.Clear();
}
