using System.Text.Json.Nodes;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;

namespace SignalWire.Agents;

/// <summary>How words are spoken in one phone call.</summary>
public sealed class PronunciationList
{
    private readonly DocumentChanges _changes;

    internal PronunciationList(DocumentChanges changes) => _changes = changes;

    /// <summary>The array <c>pronounce</c> as it is sent.</summary>
    public JsonArray Json => _changes.Array(DocumentPart.Pronounce);

    /// <summary>Adds a word.</summary>
    /// <param name="replace">The word as it is written.</param>
    /// <param name="with">How it is spoken.</param>
    /// <param name="ignoreCase">Whether small and capital letters are the same.</param>
    public void Add(string replace, string with, bool ignoreCase = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(replace);
        ArgumentException.ThrowIfNullOrEmpty(with);
        var word = new JsonObject { ["replace"] = replace, ["with"] = with };
        if (ignoreCase)
        {
            word["ignore_case"] = true;
        }

        Json.Add((JsonNode)word);
    }

    /// <summary>Takes a word away.</summary>
    /// <param name="replace">The word as it is written.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string replace) => Json.RemoveAll(word => (string?)word?["replace"] == replace) > 0;

    /// <summary>Takes all words away.</summary>
    public void Clear() => Json.Clear();
}
