using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Tests.Rules.Literals;

/// <summary>What the platform takes is never reported: a hundred literals of each kind, the odd ones among them.</summary>
public sealed class SoundLiteralTests
{
    /// <summary>The forms of a mark, and texts that have one of them.</summary>
    public static TheoryData<string, string[]> Texts => new()
    {
        { "E164", [.. SoundNumbers.Telephone] },
        { "SipUri", [.. SoundAddresses.Sip] },
        { "SipUser", [.. SoundAddresses.SipUsers] },
        { "CallAddress", [.. SoundAddresses.OfThePlatform] },
        { "E164 SipUri CallAddress", [.. SoundNumbers.Telephone, .. SoundAddresses.Sip, .. SoundAddresses.OfThePlatform] },
        { "Codecs", [.. SoundMedia.Codecs] },
        { "Bcp47", [.. SoundLanguages.Codes] },
        { "Voice", [.. SoundLanguages.Voices] },
        { "Dtmf", [.. SoundNumbers.Digits] },
        { "PlayUrl", [.. SoundMedia.Playable] },
        { "HttpUrl", [.. SoundMedia.WebUrls] },
        { "SwmlVariable", [.. SoundVariables.Names] },
    };

    /// <summary>A range, and numbers in it.</summary>
    public static TheoryData<string, string[]> Numbers => new()
    {
        { "[SwmlRange(-50, 50)] int", [.. Enumerable.Range(-50, 101).Select(number => $"{number}")] },
        { "[SwmlRange(10_000, 600_000, OrZero = true, Unit = \"ms\")] int", ["0", "-0", "10_000", "0x2710", "5000 * 2", "(int)10_000.9"] },
        { "[SwmlRange(1, double.PositiveInfinity)] long", ["1", "9_223_372_036_854_775_807", "'a'", "1u"] },
        { "[SwmlRange(0, 1.5)] double", ["0", "-0.0", "1.5", "1", "0.1f", "1e-9", ".5", "3 / 2.0", "double.Epsilon"] },
        { "[SwmlRange(-2, 2)] decimal?", ["-2", "2m", "1.99999999999999999999m", "null", "default", "-1.5m"] },
        { "[SwmlRange(5, 6)] System.DayOfWeek", ["System.DayOfWeek.Friday", "0", "(System.DayOfWeek)1"] },
        { "[SwmlRange(5, 6)] string", ["\"7\""] },
        { "[SwmlRange(5, 6)] object", ["5", "6.0", "'x'", "true", "\"1\""] },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Texts_OfTheFormThatIsTaken_AreNotReported(string forms, string[] texts)
    {
        Assert.True(texts.Distinct().Count() >= 100, $"There are only {texts.Distinct().Count()} of {forms}");
        Assert.Equal([], Shown(await MarkedCall.WithTextsAsync(forms, texts)));
    }

    /// <summary>What a variable brings is known on the call alone; only where its name is asked for, it is told.</summary>
    [Theory]
    [InlineData("E164")]
    [InlineData("SipUri")]
    [InlineData("SipUser")]
    [InlineData("CallAddress")]
    [InlineData("Codecs")]
    [InlineData("Bcp47")]
    [InlineData("Voice")]
    [InlineData("Dtmf")]
    [InlineData("PlayUrl")]
    [InlineData("HttpUrl")]
    [InlineData("NotAFormYet")]
    [InlineData("E164 NotAFormYet")]
    public async Task Texts_WithVariablesOrOfAFormThatIsNotKnown_AreNotReported(string forms)
    {
        string[] variables = ["${call.from}", "%{vars.x}", "a b:${x}", "${a}${b}", "?? %{x[0]} ??", "$${x}", "é${vars['a}b']}"];
        string[] texts = forms.Contains("NotAFormYet", StringComparison.Ordinal) ? [.. variables, "x y", ""] : variables;
        string mark = string.Join(", ", forms.Split(' ').Select(form => $"\"{form}\""));

        Assert.Equal([], Shown(await MarkedCall.WithAsync($"[SwmlSyntax({mark})] string", [.. texts.Select(text => $"\"{text}\"")])));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task Numbers_InTheRange_AreNotReported(string parameter, string[] numbers) =>
        Assert.Equal([], Shown(await MarkedCall.WithAsync(parameter, numbers)));

    private static IEnumerable<string> Shown(IEnumerable<Diagnostic?> diagnostics) =>
        diagnostics.OfType<Diagnostic>().Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
}
