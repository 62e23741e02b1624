namespace SignalWire.Agents.Swml;

/// <summary>An engine that recognizes speech while a call goes on.</summary>
public enum SpeechEngine
{
    /// <summary>Deepgram.</summary>
    Deepgram,

    /// <summary>Google.</summary>
    Google,
}
