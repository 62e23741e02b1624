namespace SignalWire.Agents.Generators.Literals.Forms;

/// <summary>
/// A codec, or several parted by commas: a name, then <c>@</c> with a rate, a length of packets or the like, as <c>OPUS@48000h@20i</c>.
/// Which names there are is the platform's to say: an unknown one is taken.
/// </summary>
internal sealed class CodecsForm : TextForm
{
    /// <summary>Rate, length of packets, bit rate and channels.</summary>
    private const string Units = "hkibc";

    private static readonly string[] Known = ["PCMU", "PCMA", "G722", "G729", "AMR-WB", "OPUS", "VP8", "H264", "L16"];

    public override string Words => "a codec such as 'PCMU' or 'OPUS@48000h@20i'";

    public override TextFault? FindFault(string text)
    {
        string[] codecs = text.Split(',');
        var faults = codecs.Select(codec => FindFaultOfOne(codec.Trim())).ToList();
        if (faults.FirstOrDefault(fault => fault is not null) is not { } first)
        {
            return null;
        }

        bool isMendable = faults.All(fault => fault is null || fault.Replacement is not null);
        return new TextFault(
            codecs.Length > 1 && codecs.Any(string.IsNullOrWhiteSpace) ? "has an empty place between its commas" : first.Words,
            isMendable ? string.Join(",", codecs.Zip(faults, (codec, fault) => fault?.Replacement ?? codec)) : null);
    }

    private static TextFault? FindFaultOfOne(string codec)
    {
        // Settings of the codec's own may follow a tilde, with signs of all kinds.
        if (codec.IndexOf('~') > 0)
        {
            return null;
        }

        string[] parts = codec.Split('@');
        string name = parts[0];
        string? wrong = parts.Skip(1).FirstOrDefault(part => !IsSetting(part));
        return codec.Length == 0 ? new TextFault("is empty")
            : name.Length == 0 ? new TextFault("has no name before its '@'")
            : Characters.FirstIn(name, IsStranger) is { } stranger
                ? new TextFault($"has {Characters.Show(stranger)} in it; commas part codecs")
            : wrong is not null ? new TextFault($"has '@{wrong}', which is no number with a unit such as 'h' or 'i'")
            : Meant(name) is { } meant ? new TextFault($"is called '{meant}' by the platform", meant + codec.Substring(name.Length))
            : null;
    }

    private static bool IsSetting(string part) =>
        part.Length > 1
        && Units.IndexOf(char.ToLowerInvariant(part[part.Length - 1])) >= 0
        && Characters.AreDigits(part.Substring(0, part.Length - 1));

    /// <summary>What no name of a media type has.</summary>
    private static bool IsStranger(char character) =>
        char.IsWhiteSpace(character) || char.IsControl(character) || character is ';' or '|' or '"' or '\'' or '[' or ']';

    /// <summary>The codec whose name differs in its dots and dashes alone, as in <c>G.722</c>.</summary>
    private static string? Meant(string name) =>
        Known.Contains(name, StringComparer.OrdinalIgnoreCase) ? null : Known.FirstOrDefault(known => Letters(known) == Letters(name));

    private static string Letters(string name) =>
        string.Concat(name.Where(character => character is not ('.' or '-' or '_'))).ToUpperInvariant();
}
