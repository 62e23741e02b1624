using SignalWire.Agents.Generators.Model.Settings;

namespace SignalWire.Agents.Generators.Literals;

/// <summary>Parses a voice by the platform's rule: <c>engine.voice:model</c>, or a plain name.</summary>
internal static class VoiceName
{
    public static VoiceModel Parse(string voice)
    {
        int colon = voice.IndexOf(':');
        int dot = colon < 0 ? -1 : voice.IndexOf('.', 0, colon);
        return dot < 0
            ? new VoiceModel(voice, Engine: null, Model: null)
            : new VoiceModel(voice.Substring(dot + 1, colon - dot - 1), Engine: voice.Substring(0, dot), Model: voice.Substring(colon + 1));
    }

    /// <summary>Finds the reason why the platform is unlikely to find the voice; <see langword="null"/> if there is none.</summary>
    public static string? FindFault(string voice)
    {
        var parsed = Parse(voice);
        return voice.Length == 0 ? "is empty"
            : parsed.Engine is null ? null
            : parsed.Engine.Length == 0 ? "has no engine before its dot"
            : parsed.Voice.Length == 0 ? "has no name between its dot and its colon"
            : parsed.Model!.Length == 0 ? "has no model after its colon"
            : parsed.Model.IndexOf(':') >= 0 ? "has two models"
            : null;
    }
}
