using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Literals;

namespace SignalWire.Agents.Generators.Tests.Rules.Literals;

/// <summary>What is certainly wrong is reported on the literal, in words that say what.</summary>
public sealed class WrongLiteralTests
{
    private const string Ways = "write a telephone number such as '+15550100000', a SIP address such as 'sip:alice@example.com' or "
        + "an address such as '/public/support', 'queue:support' or 'stream:wss://example.com/audio'";

    public static TheoryData<string, string, string[]> Texts => WrongTexts.All;

    /// <summary>A range, its words, and numbers with the digits that the message shows behind an equals sign.</summary>
    public static TheoryData<string, string, string[]> Numbers => new()
    {
        { "[SwmlRange(-50, 50)] int", "between -50 and 50", ["51= 51", "-51= -51", "int.MaxValue= 2147483647", "-(50 + 2)= -52"] },
        { "[SwmlRange(1, 30, Unit = \"seconds\")] int?", "between 1 and 30 seconds", ["0= 0", "31= 31"] },
        { "[SwmlRange(10_000, 600_000, OrZero = true)] long", "between 10000 and 600000, or 0", ["1= 1", "-1L= -1", "600_001= 600001"] },
        { "[SwmlRange(1, double.PositiveInfinity)] double", "at least 1", ["0.99= 0.99", "1 / 0.0= Infinity", "double.NaN= NaN", "0= 0"] },
        { "[SwmlRange(0, 1.5)] decimal", "between 0 and 1.5", ["1.6m= 1.6", "-1= -1", "2= 2"] },
        { "[SwmlRange(0, 1)] object", "between 0 and 1", ["2= 2", "1.5f= 1.5"] },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Texts_OfNoFormThatIsTaken_AreReportedOnTheLiteral(string forms, string id, string[] texts)
    {
        var (given, faults) = Part(texts);
        var diagnostics = await MarkedCall.WithTextsAsync(forms, given);

        Assert.Equal(given.Select(_ => id), diagnostics.Select(diagnostic => diagnostic?.Id));
        Assert.Equal(
            given.Zip(faults, (text, fault) => $"{text} {fault}, "),
            diagnostics.Select(Message).Zip(given, (message, text) => Between(message, text)));
        Assert.All(diagnostics, diagnostic =>
            Assert.Equal(forms.Contains(' ', StringComparison.Ordinal), Message(diagnostic).EndsWith(Ways, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task Numbers_OutsideTheRange_AreReportedOnTheLiteral(string parameter, string words, string[] numbers)
    {
        var (given, digits) = Part(numbers);
        var diagnostics = await MarkedCall.WithAsync(parameter, given);

        Assert.All(diagnostics.Zip(given), row => Assert.Equal(("SWA0389", row.Second), (row.First?.Id, MarkedCall.TextOf(row.First!))));
        Assert.Equal(
            digits.Select(
                number => $"'value' must be {words}, but is {number}, which the platform rejects; write a number in the range"),
            diagnostics.Select(Message));
    }

    [Fact]
    public void Forms_OfTheMark_AreAllKnownAndHaveWrongTexts()
    {
        var forms = typeof(Swml.SwmlSyntaxAttribute).GetFields().Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(
            forms.Order(),
            WrongTexts.All.Select(row => (string)row[0]).Where(form => !form.Contains(' ', StringComparison.Ordinal)).Order());
        Assert.All(forms, form => Assert.NotNull(TextForms.Find(form)));
    }

    /// <summary>Messages go to the logs of builds.</summary>
    [Theory]
    [InlineData("HttpUrl", "https://user:secret@exa mple.com", "'https://user:…@exa mple.com'")]
    [InlineData("HttpUrl", "user:secret@ftp://example.com", "'user:…@ftp://example.com'")]
    [InlineData("SipUri", "sip:alice:secret@", "'sip:alice:…@'")]
    [InlineData("SipUri", "sip:alice@exam!ple.com", "'sip:alice@exam!ple.com'")]
    [InlineData("CallAddress", "stream:wss://u:secret@", "'stream:wss://u:…@'")]
    [InlineData("PlayUrl", "Two\n  lines", "'Two lines'")]
    public async Task Message_OfATextWithAPasswordOrLines_ShowsNeither(string form, string text, string shown) =>
        Assert.Contains(shown, Message(Assert.Single(await MarkedCall.WithTextsAsync(form, [text]))), StringComparison.Ordinal);

    [Fact]
    public async Task Message_OfALongText_IsShort() =>
        Assert.InRange(Message(Assert.Single(await MarkedCall.WithTextsAsync("PlayUrl", [new string('x', 5000)]))).Length, 80, 350);

    private static (string[] Given, string[] Said) Part(string[] rows)
    {
        var parted = rows.Select(row => (Row: row, At: row.LastIndexOf("= ", StringComparison.Ordinal))).ToList();
        return ([.. parted.Select(row => row.Row[..row.At])], [.. parted.Select(row => row.Row[(row.At + 2)..])]);
    }

    /// <summary>The text and what is said of it, in a message.</summary>
    private static string Between(string message, string text)
    {
        int start = message.IndexOf("' ", message.IndexOf('\'', StringComparison.Ordinal) + 1, StringComparison.Ordinal);
        int end = message.LastIndexOf("so ", StringComparison.Ordinal);
        return start < 0 || end < start ? message : $"{text} {message[(start + 2)..end]}";
    }

    private static string Message(Diagnostic? diagnostic) =>
        diagnostic?.GetMessage(System.Globalization.CultureInfo.InvariantCulture) ?? "none";
}
