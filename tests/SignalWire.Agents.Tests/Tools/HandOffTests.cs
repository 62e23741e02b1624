using System.Text.Json.Nodes;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Tests.Tools;

/// <summary>What a person who takes a call over is told, and what must not get into SIP.</summary>
public sealed class HandOffTests
{
    [Fact]
    public void Connection_OfAHandOff_CarriesTheContextInHeadersAndGlobalData() => Assert.Equal(
        """{"set_global_data":{"handoff":{"summary":"Wants a refund for order 7.","X-Order":"7","X-Name":"Zoë"}}},"""
        + """{"SWML":{"version":"1.0.0","sections":{"main":[{"connect":{"to":"sip:desk@pbx.example.com","headers":["""
        + """{"name":"X-Summary","value":"Wants a refund for order 7."},{"name":"X-Order","value":"7"},"""
            + """{"name":"X-Name","value":"Zo%C3%AB"}]}}]}},"transfer":"true"}""",
        ResultJson.ActionsOf(new FunctionResult().HandOff(
            "sip:desk@pbx.example.com",
            new HandOffContext("Wants a refund for order 7.") { Headers = { ["X-Order"] = "7", ["X-Name"] = "Zoë" } })));

    [Fact]
    public void Connection_WithHeadersOfItsOwn_KeepsThem() => Assert.Equal(
        ["X-Own: ${vars.a}", "X-Summary: Wants a refund."],
        Headers(new FunctionResult().HandOff(
            new Connect("sip:desk@pbx.example.com") { Headers = [new("X-Own", "${vars.a}")], Timeout = 20 }, "Wants a refund.")));

    [Fact]
    public void Refer_OfAHandOff_CarriesNothingButTheAddress() => Assert.Equal(
        """{"set_global_data":{"handoff":{"summary":"Wants a refund.","X-Order":"7"}}},"""
        + """{"SWML":{"version":"1.0.0","sections":{"main":[{"sip_refer":{"to_uri":"sip:desk@pbx.example.com","status_url":"https:"""
            + """//s.example.com"}}]}}}""",
        ResultJson.ActionsOf(new FunctionResult().HandOff(
            new SipRefer("sip:desk@pbx.example.com") { StatusUrl = "https://s.example.com" },
            new HandOffContext("Wants a refund.") { Headers = { ["X-Order"] = "7" } })));

    [Theory]
    [InlineData("100% \"sure\"; <sip:a@b>, ~", "100%25 \"sure\"; <sip:a@b>, ~")]
    [InlineData("café 日 😀", "caf%C3%A9 %E6%97%A5 %F0%9F%98%80")]
    [InlineData("${global_data.pin} %{x} {y}", "$%7Bglobal_data.pin} %25%7Bx} %7By}")]
    [InlineData("a\u2028b", "a%E2%80%A8b")]
    public void Value_OfAHeader_IsEscaped(string value, string escaped)
    {
        var result = new FunctionResult().HandOff(
            "sip:a@example.com", new HandOffContext(value) { Headers = { ["X-Value"] = value } });

        Assert.Equal([$"X-Summary: {escaped}", $"X-Value: {escaped}"], Headers(result));
    }

    [Theory]
    [InlineData(256, 'a', 256, "a")]
    [InlineData(257, 'a', 256, "...")]
    [InlineData(4096, 'a', 256, "...")]
    [InlineData(42, 'é', 252, "%C3%A9")]
    [InlineData(43, 'é', 255, "%A9...")]
    [InlineData(4096, '日', 255, "%A5...")]
    public void Summary_ThatIsLong_IsCutInItsHeaderAlone(int length, char character, int escapedLength, string end)
    {
        string summary = new(character, length);

        var result = new FunctionResult().HandOff("sip:a@example.com", summary);

        string header = Assert.Single(Headers(result))["X-Summary: ".Length..];
        Assert.Equal(escapedLength, header.Length);
        Assert.EndsWith(end, header, StringComparison.Ordinal);
        Assert.Equal(summary, (string?)Actions(result)[0]!["set_global_data"]!["handoff"]!["summary"]);
    }

    [Theory]
    [InlineData("Wants a refund.\r\nX-Admin: yes")]
    [InlineData("Wants a refund.\n")]
    [InlineData("\rX")]
    [InlineData("a\0b")]
    [InlineData("a\tb")]
    [InlineData("a\u0085b")]
    [InlineData("a\u007fb")]
    public void Value_WithAControlCharacter_IsRefused(string value)
    {
        AssertRefused("control character", value);
        AssertRefused("control character", "ok", ("X-Value", value));
    }

    [Fact]
    public void Value_ThatIsTooLong_IsRefused()
    {
        string tenKilobytes = new('a', 10 * 1024);
        AssertRefused("10240 characters", tenKilobytes);
        AssertRefused("10240 characters", "ok", ("X-Value", tenKilobytes));
        AssertRefused("257 characters", "ok", ("X-Value", new string('a', 257)));
        AssertRefused("258 characters", "ok", ("X-Value", new string('é', 43)));

        string full = new('a', 256);
        AssertRefused("1025 characters together", new string('a', 239), ("X-1", full), ("X-2", full), ("X-3", full));
        _ = new FunctionResult().HandOff(
            "sip:a@example.com", new HandOffContext(new('a', 238)) { Headers = { ["X-1"] = full, ["X-2"] = full, ["X-3"] = full } });
    }

    [Theory]
    [InlineData("")]
    [InlineData("X Summary")]
    [InlineData("X-Summary:")]
    [InlineData("X-Ä")]
    [InlineData("X-A\r\nX-B")]
    [InlineData("(X)")]
    [InlineData("X/Y")]
    public void Name_ThatIsNoToken_IsRefused(string name) => AssertRefused("is not a valid name for a SIP header", "ok", (name, "v"));

    [Fact]
    public void Header_ThatIsThereTwice_IsRefused()
    {
        AssertRefused("carries the summary", "ok", ("x-summary", "other"));

        var refusal = Assert.Throws<ArgumentException>(() => new FunctionResult().HandOff(
            new Connect("sip:a@example.com") { Headers = [new("x-SUMMARY", "mine")] }, "ok"));
        Assert.Contains("already exists", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_OfNothing_IsRefused() => Assert.Throws<ArgumentException>(() => new HandOffContext(" "));

    /// <summary>What a model writes reaches the headers of a plain connection as well.</summary>
    [Fact]
    public void Connection_WithHeadersThatAreMore_IsRefused()
    {
        foreach (var header in new ConnectHeader[] { new("X-A", "a\r\nX-B: b"), new("X A", "a"), new("", "a") })
        {
            var call = new Connect("sip:a@example.com") { Headers = [header] };
            Assert.Throws<ArgumentException>(() => new FunctionResult().Connect(call));
            Assert.Throws<ArgumentException>(() => new FunctionResult().Connect(Connect.InSerial(call), final: false));
            Assert.Throws<ArgumentException>(() => new FunctionResult().Connect(Connect.InParallel(call)));
            Assert.Throws<ArgumentException>(() => new FunctionResult().Connect(Connect.InSerialParallel([call])));
            Assert.Throws<ArgumentException>(() => new FunctionResult().HandOff(call, "ok"));
        }
    }

    private static void AssertRefused(string reason, string summary, params (string Name, string Value)[] headers)
    {
        var result = new FunctionResult("Connecting you.");
        var refusal = Assert.Throws<ArgumentException>(() => HandOff("connect"));
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => HandOff("refer"));

        // Nothing is half done.
        Assert.Equal("""{"response":"Connecting you."}""", ResultText.Of(result));

        void HandOff(string route)
        {
            var context = new HandOffContext(summary);
            foreach (var (name, value) in headers)
            {
                context.Headers[name] = value;
            }

            _ = route == "refer"
                ? result.HandOff(new SipRefer("sip:a@example.com"), context)
                : result.HandOff("sip:a@example.com", context);
        }
    }

    private static JsonArray Actions(FunctionResult result) => JsonNode.Parse(ResultText.Of(result))!["action"]!.AsArray();

    private static IEnumerable<string> Headers(FunctionResult result) =>
        Actions(result)[1]!["SWML"]!["sections"]!["main"]![0]!["connect"]!["headers"]!.AsArray()
            .Select(header => $"{header!["name"]}: {header["value"]}");
}
