namespace SignalWire.Agents.Generators.Literals.Forms;

/// <summary>
/// One codec or several, separated by commas: a name, then <c>@</c> with a rate, a packet length or similar, as in <c>OPUS@48000h@20i</c>.
/// The platform decides which names exist, so an unknown name is accepted.
/// </summary>
internal sealed class CodecsForm : TextForm
{
    /// <summary>Rate, packet length, bit rate and channels.</summary>
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
            codecs.Length > 1 && codecs.Any(string.IsNullOrWhiteSpace) ? "has an empty entry between its commas" : first.Words,
            isMendable ? string.Join(",", codecs.Zip(faults, (codec, fault) => fault?.Replacement ?? codec)) : null);
    }

    private static TextFault? FindFaultOfOne(string codec)
    {
        // A tilde can introduce settings of the codec, which can contain any character.
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
                ? new TextFault($"contains {Characters.Show(stranger)} (codecs are separated by commas)")
            : wrong is not null ? new TextFault($"has '@{wrong}', which is not a number with a unit such as 'h' or 'i'")
            : Meant(name) is { } meant ? new TextFault($"is called '{meant}' by the platform", meant + codec.Substring(name.Length))
            : null;
    }

    private static bool IsSetting(string part) =>
        part.Length > 1
        && Units.IndexOf(char.ToLowerInvariant(part[part.Length - 1])) >= 0
        && Characters.AreDigits(part.Substring(0, part.Length - 1));

    /// <summary>Whether a character is never part of a media type name.</summary>
    private static bool IsStranger(char character) =>
        char.IsWhiteSpace(character) || char.IsControl(character) || character is ';' or '|' or '"' or '\'' or '[' or ']';

    /// <summary>The codec whose name differs only in dots and dashes, as in <c>G.722</c>.</summary>
    private static string? Meant(string name) =>
        Known.Contains(name, StringComparer.OrdinalIgnoreCase) ? null : Known.FirstOrDefault(known => Letters(known) == Letters(name));

    private static string Letters(string name) =>
        string.Concat(name.Where(character => character is not ('.' or '-' or '_'))).ToUpperInvariant();
}
