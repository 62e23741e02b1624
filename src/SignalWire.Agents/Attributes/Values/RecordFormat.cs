namespace SignalWire.Agents;

/// <summary>The kind of file that a recording is.</summary>
public enum RecordFormat
{
    /// <summary>MP4.</summary>
    Mp4,

    /// <summary>WAV.</summary>
    Wav,

    /// <summary>MP3.</summary>
    Mp3,
}
