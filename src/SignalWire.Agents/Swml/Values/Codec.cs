namespace SignalWire.Agents.Swml;

/// <summary>
/// Provides the names of codecs that the platform documents. Any other name that the platform recognizes can be written as a string, such
/// as <c>OPUS@48000h@20i</c>, which includes a sample rate and a packet length.
/// </summary>
public static class Codec
{
    /// <summary>Opus (RFC 6716).</summary>
    public const string Opus = "OPUS";

    /// <summary>G.711 μ-law.</summary>
    public const string Pcmu = "PCMU";

    /// <summary>G.711 A-law.</summary>
    public const string Pcma = "PCMA";

    /// <summary>G.722, wideband.</summary>
    public const string G722 = "G722";

    /// <summary>G.729, narrowband.</summary>
    public const string G729 = "G729";

    /// <summary>AMR-WB (G.722.2), wideband.</summary>
    public const string AmrWb = "AMR-WB";

    /// <summary>VP8, video.</summary>
    public const string Vp8 = "VP8";

    /// <summary>H.264, video.</summary>
    public const string H264 = "H264";
}
