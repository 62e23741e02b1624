using System.Text.Json.Nodes;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;

namespace SignalWire.Agents;

/// <summary>Words that the speech recogniser listens for in one phone call.</summary>
public sealed class HintList
{
    private readonly DocumentChanges _changes;

    internal HintList(DocumentChanges changes) => _changes = changes;

    /// <summary>The array <c>hints</c> as it is sent.</summary>
    public JsonArray Json => _changes.Array(DocumentPart.Hints);

    /// <summary>Adds words.</summary>
    /// <param name="hints">The words; empty ones are left out.</param>
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

    /// <summary>Adds a word that stands for what was heard in other words.</summary>
    /// <param name="hint">The word to listen for.</param>
    /// <param name="pattern">A regular expression for what is heard.</param>
    /// <param name="replace">What stands in its place.</param>
    /// <param name="ignoreCase">Whether small and capital letters are the same.</param>
    public void AddPattern(string hint, string pattern, string replace, bool ignoreCase = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(hint);
        ArgumentException.ThrowIfNullOrEmpty(pattern);
        ArgumentException.ThrowIfNullOrEmpty(replace);
        Json.Add((JsonNode)new JsonObject { ["hint"] = hint, ["pattern"] = pattern, ["replace"] = replace, ["ignore_case"] = ignoreCase });
    }

    /// <summary>Takes a word away, with or without a pattern.</summary>
    /// <param name="hint">The word.</param>
    /// <returns>How many times it was there.</returns>
    public int Remove(string hint) =>
        Json.RemoveAll(item => item is JsonObject pattern ? (string?)pattern["hint"] == hint : (string?)item == hint);

    /// <summary>Takes all words away.</summary>
    public void Clear() => Json.Clear();
}
