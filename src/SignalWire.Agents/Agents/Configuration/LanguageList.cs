using System.Text.Json.Nodes;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>Represents the languages of the agent in one phone call, and their voices. The agent begins with the first one.</summary>
public sealed class LanguageList
{
    private readonly DocumentChanges _changes;

    internal LanguageList(DocumentChanges changes) => _changes = changes;

    /// <summary>Gets the array <c>languages</c> as it is sent.</summary>
    public JsonArray Json => _changes.Array(DocumentPart.Languages);

    /// <summary>Adds a language at the end.</summary>
    /// <param name="name">The language's name for the model, such as <c>English</c>.</param>
    /// <param name="code">The BCP 47 code, such as <c>en-US</c>.</param>
    /// <param name="voice">The voice: a name, or <c>engine.voice:model</c> as in <see cref="LanguageAttribute"/>.</param>
    /// <returns>The language as it is sent, to which further keys such as <c>speech_fillers</c> can be added.</returns>
    public JsonObject Add(
        string name, [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)] string code, [SwmlSyntax(SwmlSyntaxAttribute.Voice)] string voice)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentException.ThrowIfNullOrEmpty(voice);
        var language = new JsonObject { ["name"] = name, ["code"] = code };
        SetVoice(language, voice);
        Json.Add((JsonNode)language);
        return language;
    }

    /// <summary>Removes a language.</summary>
    /// <param name="code">The BCP 47 code.</param>
    /// <returns><see langword="true"/> if the language was in the list; otherwise <see langword="false"/>.</returns>
    public bool Remove(string code) => Json.RemoveAll(language => (string?)language?["code"] == code) > 0;

    /// <summary>Removes all languages.</summary>
    public void Clear() => Json.Clear();

    /// <summary>
    /// Sets the voice as the compiler does for an attribute: only a name with a dot and then a colon is split into parts.
    /// </summary>
    private static void SetVoice(JsonObject language, string voice)
    {
        int colon = voice.IndexOf(':', StringComparison.Ordinal);
        int dot = colon < 0 ? -1 : voice.IndexOf('.', 0, colon);
        if (dot < 0)
        {
            language["voice"] = voice;
            return;
        }

        language["voice"] = voice[(dot + 1)..colon];
        language["engine"] = voice[..dot];
        language["model"] = voice[(colon + 1)..];
    }
}
