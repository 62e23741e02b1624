namespace SignalWire.Agents;

/// <summary>Engines that recognize speech. Others can be written as text.</summary>
public static class AsrEngines
{
    /// <summary>Google's, the default.</summary>
    public const string GoogleSpeechV2 = "gcloud_speech_v2_async";

    /// <summary>Nova 2 of Deepgram.</summary>
    public const string Nova2 = "nova-2";

    /// <summary>Nova 3 of Deepgram.</summary>
    public const string Nova3 = "nova-3";
}
