namespace SignalWire.Agents.Swml;

/// <summary>Specifies an engine that recognizes speech during a call.</summary>
public enum SpeechEngine
{
    /// <summary>Deepgram (<c>deepgram</c>).</summary>
    Deepgram,

    /// <summary>Google (<c>google</c>).</summary>
    Google,
}
