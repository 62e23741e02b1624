namespace SignalWire.Agents;

/// <summary>Specifies the file format of a recording.</summary>
public enum RecordFormat
{
    /// <summary>MP4 (<c>mp4</c>).</summary>
    Mp4,

    /// <summary>WAV (<c>wav</c>).</summary>
    Wav,

    /// <summary>MP3 (<c>mp3</c>).</summary>
    Mp3,
}
