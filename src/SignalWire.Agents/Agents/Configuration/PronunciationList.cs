using System.Text.Json.Nodes;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;

namespace SignalWire.Agents;

/// <summary>Represents the pronunciations of words in one phone call.</summary>
public sealed class PronunciationList
{
    private readonly DocumentChanges _changes;

    internal PronunciationList(DocumentChanges changes) => _changes = changes;

    /// <summary>Gets the array <c>pronounce</c> as it is sent.</summary>
    public JsonArray Json => _changes.Array(DocumentPart.Pronounce);

    /// <summary>Adds the pronunciation of a word.</summary>
    /// <param name="replace">The word as written.</param>
    /// <param name="with">The word as spoken.</param>
    /// <param name="ignoreCase"><see langword="true"/> to ignore case. The default is <see langword="false"/>.</param>
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

    /// <summary>Removes the pronunciation of a word.</summary>
    /// <param name="replace">The word as written.</param>
    /// <returns><see langword="true"/> if the word was in the list; otherwise <see langword="false"/>.</returns>
    public bool Remove(string replace) => Json.RemoveAll(word => (string?)word?["replace"] == replace) > 0;

    /// <summary>Removes all pronunciations.</summary>
    public void Clear() => Json.Clear();
}
