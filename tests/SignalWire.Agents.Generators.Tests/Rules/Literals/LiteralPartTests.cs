using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Tests.Rules.Literals;

/// <summary>Of a text that is put together when the program runs, only what is certain is reported, on the part that is wrong.</summary>
public sealed class LiteralPartTests
{
    /// <summary>A form, and expressions of which nobody can say that they are wrong.</summary>
    public static TheoryData<string, string[]> Open => new()
    {
        { "E164", ["$\"+{x}\"", "$\"{x}\"", "$\"+1555{x}00\"", "\"+1\" + x", "x + \"5550100\"", "$\"+{number}\"",
            "$\"{x}{{y}}\" + \"${a}\"", "\"5550${\" + x + \"}\""] },
        { "SipUri", ["$\"sip:{x}\"", "$\"sip:{x}@pbx.example.com\"", "$\"{x}:alice@example.com\"", "$\"si{x}\"",
            "\"sips:\" + x + \"@\" + x", "$\"SIP:{x}\""] },
        {
            "CallAddress",
            ["$\"/{x}\"", "$\"/public/{x}\"", "$\"queue:{x}\"", "$\"stream:{x}\"", "$\"stream:wss://{x}\"", "$\"s{x}\"", "$\"{x}\""] },
        { "E164 SipUri CallAddress", ["$\"+{x}\"", "$\"sip:{x}\"", "$\"/{x}\"", "$\"{x}\"", "$\"queue:a b {x}\""] },
        { "Codecs", ["$\"{x}, PCMU\"", "$\"OPUS@{number}h\""] },
        { "Bcp47", ["$\"en-{x}\"", "$\"{x}-US\"", "$\"english{x}\""] },
        { "Voice", ["$\"rime.{x}:mistv2:mistv3\""] },
        { "Dtmf", ["$\"{x}#\"", "$\"1w{number}W#\""] },
        { "PlayUrl", ["$\"say:{x}\"", "$\"say:Hello, {x}!\"", "$\"https://{x}/a.mp3\"", "$\"silence:{number}\"", "$\"{x}:us\"",
            "$\"ring:{number:0.0}:us\"", "$\"h{x}\""] },
        { "HttpUrl", ["$\"https://{x}/a\"", "$\"{x}/a b\" + \"${c}\"", "$\"{x}:{x}@https://example.com\"",
            "$\"user:{x}@https://example.com\"", "$\"HTTP{x}\"", "$\"u@{x}\""] },
        { "SwmlVariable", ["$\"vars.{x}\"", "$\"vars.items[{number}]\"", "$\"a b {x}\""] },
    };

    [Theory]
    [MemberData(nameof(Open))]
    public async Task Texts_ThatMayBecomeRight_AreNotReported(string forms, string[] expressions)
    {
        var diagnostics = await MarkedCall.WithAsync(MarkedCall.Text(forms), expressions);
        Assert.All(diagnostics.Zip(expressions), row => Assert.True(row.First is null, row.Second));
    }

    /// <summary>A form, an expression, the part that is wrong, and what is said.</summary>
    [Theory]
    [InlineData("E164", "$\"5550{x}\"", "5550", "'5550{…}' begins with '5550', so")]
    [InlineData("E164", "$\"+0{x}\"", "+0", "'+0{…}' begins with '+0', so")]
    [InlineData("E164", "$\"+1{x}-555-{x}\"", "-555-", "'+1{…}-555-{…}' contains '-', so")]
    [InlineData("E164", "\"5550\" + x", "\"5550\"", "'5550{…}' begins with '5550', so")]
    [InlineData("E164", "\"+1\" + x + \" 00\"", "\" 00\"", "'+1{…} 00' contains a space, so")]
    [InlineData("E164", "(\"55\" + \"50\") + $\"{number}\"", "\"55\" + \"50\"", "'5550{…}' begins with '5550', so")]
    [InlineData("SipUri", "$\"tel:{x}\"", "tel:", "'tel:{…}' begins with 'tel:', so")]
    [InlineData("SipUri", "$\"sip:{x} @example.com\"", " @example.com", "contains a space, so")]
    [InlineData("CallAddress", "$\"//{x}\"", "//", "begins with '//', so")]
    [InlineData("CallAddress", "$\"stream:https://{x}\"", "stream:https://", "begins with 'stream:https://', so")]
    [InlineData("E164 SipUri CallAddress", "$\"5550{x}\"", "5550", "Telephone number '5550{…}' begins with '5550', so")]
    [InlineData("E164 SipUri CallAddress", "$\"tel:{x}\"", "tel:", "Telephone number 'tel:{…}' contains 't', so")]
    [InlineData("E164 SipUri CallAddress", "$\"https://{x}\"", "https://", "Address 'https://{…}' begins with 'https://', so")]
    [InlineData("Bcp47", "$\"{x}_US\"", "_US", "'{…}_US' contains '_', so")]
    [InlineData("Dtmf", "$\"12-{number}\"", "12-", "'12-{…}' contains '-', so")]
    [InlineData("PlayUrl", "$\"tts:{x}\"", "tts:", "'tts:{…}' begins with 'tts:', so")]
    [InlineData("HttpUrl", "$\"/calls/{x}\"", "/calls/", "'/calls/{…}' begins with '/calls/', so")]
    [InlineData("HttpUrl", "$\"ftp://{x}\"", "ftp://", "begins with 'ftp://', so")]
    [InlineData("HttpUrl", "$\"https://{x}/a b\"", "/a b", "'https://{…}/a b' contains a space, so")]
    public async Task Texts_ThatCannotBecomeRight_AreReportedOnThePart(string forms, string expression, string part, string said)
    {
        var diagnostic = Assert.Single(await MarkedCall.WithAsync(MarkedCall.Text(forms), [expression]));
        Assert.NotNull(diagnostic);
        Assert.Equal(part, MarkedCall.TextOf(diagnostic));
        Assert.Contains(said, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
