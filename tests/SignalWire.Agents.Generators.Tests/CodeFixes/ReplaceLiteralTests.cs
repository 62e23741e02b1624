namespace SignalWire.Agents.Generators.Tests.CodeFixes;

/// <summary>The fix for texts of which only one can have been meant.</summary>
public sealed class ReplaceLiteralTests
{
    /// <summary>A wrong text, and the right one.</summary>
    public static TheoryData<string, string, string, string> Texts => new()
    {
        { "E164", "SWA0380", "+1 (555) 010-0000", "+15550100000" },
        { "E164", "SWA0380", "+44 20.7946 0958", "+442079460958" },
        { "E164", "SWA0380", "tel:+1-555-010-0000", "+15550100000" },
        { "E164 SipUri", "SWA0380", "+1/555/0100000", "+15550100000" },
        { "SipUri", "SWA0381", "sip://alice@example.com", "sip:alice@example.com" },
        { "Codecs", "SWA0382", "PCMU,G.722@20i,amrwb", "PCMU,G722@20i,AMR-WB" },
        { "Bcp47", "SWA0383", "en_US", "en-US" },
        { "Bcp47", "SWA0383", " zh_Hans_CN ", "zh-Hans-CN" },
        { "Dtmf", "SWA0385", "1w2aB#d", "1w2AB#D" },
        { "PlayUrl", "SWA0386", "Say:Hi", "say:Hi" },
        { "PlayUrl", "SWA0386", "https://example.com/a b.mp3", "https://example.com/a%20b.mp3" },
        { "HttpUrl", "SWA0387", "https://example.com/x y?z= 1", "https://example.com/x%20y?z=%201" },
        { "HttpUrl", "SWA0387", " https://example.com\t", "https://example.com" },
        { "SwmlVariable", "SWA0388", "${call.from}", "call.from" },
    };

    /// <summary>Two wrong texts of one line each, so that there is something to fix at once.</summary>
    [Theory]
    [MemberData(nameof(Texts))]
    public Task Texts_ThatCanMeanOneThing_AreReplacedOneByOneAndAllAtOnce(string forms, string id, string wrong, string right) =>
        RuleTest.VerifyFixAsync(
            Source(forms, $"Take(/* a */ {{|{id}:\"{wrong}\"|}}); Take(value: {{|{id}:@\"{wrong}\"|}} /* b */);"),
            Source(forms, $"Take(/* a */ \"{right}\"); Take(value: \"{right}\" /* b */);"));

    /// <summary>Where more than one text can have been meant, or the literal stands elsewhere, no fix is offered.</summary>
    [Theory]
    [InlineData("E164", "SWA0380", "\"5550100\"")]
    [InlineData("E164", "SWA0380", "\"+44 (0)20 7946 0958\"")]
    [InlineData("E164", "SWA0380", "\"+1 555\"")]
    [InlineData("E164", "SWA0380", "Spaced")]
    [InlineData("E164", "SWA0380", "\"+1 555\" + \" 0100000\"")]
    [InlineData("SipUri", "SWA0381", "\"sip://alice@\"")]
    [InlineData("Codecs", "SWA0382", "\"G.722,,PCMU\"")]
    [InlineData("Codecs", "SWA0382", "\"PCMU PCMA\"")]
    [InlineData("Bcp47", "SWA0383", "\"en_\"")]
    [InlineData("Dtmf", "SWA0385", "\"1-2\"")]
    [InlineData("PlayUrl", "SWA0386", "\"Ring:usa\"")]
    [InlineData("HttpUrl", "SWA0387", "\"https://exa mple.com\"")]
    [InlineData("HttpUrl", "SWA0387", "\"www.example.com\"")]
    [InlineData("SwmlVariable", "SWA0388", "\"call from\"")]
    public Task Texts_ThatCanMeanMore_AreLeft(string forms, string id, string expression)
    {
        string source = Source(forms, $"Take({{|{id}:{expression}|}});");
        return RuleTest.VerifyFixAsync(source, source);
    }

    private static string Source(string forms, string statements) => $$"""
        using SignalWire.Agents.Swml;

        public static class Target
        {
            private const string Spaced = "+1 555 0100000";

            public static string Taken = Spaced;

            private static void Take([SwmlSyntax({{string.Join(", ", forms.Split(' ').Select(form => $"\"{form}\""))}})] string value) { }

            public static void Run() { {{statements}} }
        }
        """;
}
