using System.Text.Json.Nodes;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>The languages that the agent speaks in one phone call, and with which voices. The first one is spoken first.</summary>
public sealed class LanguageList
{
    private readonly DocumentChanges _changes;

    internal LanguageList(DocumentChanges changes) => _changes = changes;

    /// <summary>The array <c>languages</c> as it is sent.</summary>
    public JsonArray Json => _changes.Array(DocumentPart.Languages);

    /// <summary>Adds a language at the end.</summary>
    /// <param name="name">The language's name for the model, such as <c>English</c>.</param>
    /// <param name="code">Its BCP 47 code, such as <c>en-US</c>.</param>
    /// <param name="voice">The voice: a plain name, or <c>engine.voice:model</c> as for <see cref="LanguageAttribute"/>.</param>
    /// <returns>The language as it is sent, for further keys such as <c>speech_fillers</c>.</returns>
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

    /// <summary>Takes a language away.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string code) => Json.RemoveAll(language => (string?)language?["code"] == code) > 0;

    /// <summary>Takes all languages away.</summary>
    public void Clear() => Json.Clear();

    /// <summary>As the compiler's side takes the voice of an attribute apart: only a name with a dot and then a colon has parts.</summary>
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
