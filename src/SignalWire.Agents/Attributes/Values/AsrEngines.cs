namespace SignalWire.Agents;

/// <summary>Provides the names of engines that recognize speech. Any other name can be written as a string.</summary>
public static class AsrEngines
{
    /// <summary>The engine of Google, the platform's default.</summary>
    public const string GoogleSpeechV2 = "gcloud_speech_v2_async";

    /// <summary>Nova 2 of Deepgram.</summary>
    public const string Nova2 = "nova-2";

    /// <summary>Nova 3 of Deepgram.</summary>
    public const string Nova3 = "nova-3";
}
