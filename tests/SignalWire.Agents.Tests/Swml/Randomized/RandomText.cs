using CsCheck;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Tests.Swml.Randomized;

/// <summary>Draws texts: where a form is asked for, texts of that form.</summary>
internal static class RandomText
{
    private static readonly Dictionary<string, string[]> s_forms = new()
    {
        [SwmlSyntaxAttribute.E164] = ["+15550100000", "${call.from}"],
        [SwmlSyntaxAttribute.SipUri] = ["sip:alice@example.com", "sips:bob@example.com:5061;transport=tls"],
        [SwmlSyntaxAttribute.CallAddress] = ["/public/room", "queue:support", "stream:wss://media.example.com"],
        [SwmlSyntaxAttribute.Codecs] = [Codec.Opus, Codec.Pcma, "OPUS@48000h@20i"],
        [SwmlSyntaxAttribute.Bcp47] = ["en-US", "zh-Hant"],
        [SwmlSyntaxAttribute.Voice] = ["Polly.Joanna", "rime.spore:mistv2"],
        [SwmlSyntaxAttribute.Dtmf] = ["#", "0123456789*#ABCDWw"],
        [SwmlSyntaxAttribute.PlayUrl] = ["say:Grüße", "ring:us", "ring:20.0:us", "silence:2", "https://x.example.com/a.mp3"],
        [SwmlSyntaxAttribute.HttpUrl] = ["https://u:p@x.example.com/a?b=c", "http://x.example.com"],
        [SwmlSyntaxAttribute.SwmlVariable] = ["call.from", "vars.items[0]"],
    };

    private static readonly string[] s_odd = ["", "\"quoted\" \\", "<&'+>", "Überraschung 🎉", "\u0001\u2028", "${vars.x}"];

    /// <summary>A text of one of several forms.</summary>
    public static string Of(PCG random, IReadOnlyList<string> forms) => OneOf(random, [.. forms.SelectMany(form => s_forms[form])]);

    /// <summary>Any text.</summary>
    public static string Any(PCG random) => random.Next(2) == 0 ? Word(random) : OneOf(random, s_odd);

    /// <summary>A text without blanks and commas, as it stands in a list that is one string on the wire.</summary>
    public static string Word(PCG random) => Gen.String[Gen.Char.AlphaNumeric, 1, 12].Generate(random, null, out _);

    private static string OneOf(PCG random, string[] choices) => choices[random.Next((uint)choices.Length)];
}
