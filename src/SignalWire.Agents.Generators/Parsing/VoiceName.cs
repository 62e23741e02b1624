using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>Takes a voice apart by the platform's rule: <c>engine.voice:model</c>, or else a plain name.</summary>
internal static class VoiceName
{
    public static LanguageModel Language(string name, string code, string voice)
    {
        int colon = voice.IndexOf(':');
        int dot = colon < 0 ? -1 : voice.IndexOf('.', 0, colon);
        return dot < 0
            ? new LanguageModel(name, code, voice, Engine: null, Model: null)
            : new LanguageModel(
                name, code, voice.Substring(dot + 1, colon - dot - 1), Engine: voice.Substring(0, dot), Model: voice.Substring(colon + 1));
    }
}
