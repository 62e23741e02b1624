using System.Text.Json.Nodes;
using SignalWire.Agents.Swml;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Tools;

/// <summary>Text of a model or a caller in what becomes an address or a header: it must not become a header of its own.</summary>
public sealed class ResultAddressTests
{
    private const string Sip = "sip:a@example.com";
    private const string Url = "https://a.example.com";

    /// <summary>Every place of an address, filled with what a model might write.</summary>
    public static TheoryData<string, Action<FunctionResult, string>> Places => new()
    {
        { "connect to", (result, text) => result.Connect(text) },
        { "connect from", (result, text) => result.Connect(Sip, from: text) },
        { "verb to", (result, text) => result.Connect(new Connect(text)) },
        { "verb from", (result, text) => result.Connect(new Connect(Sip) { From = text }) },
        { "serial", (result, text) => result.Connect(Connect.InSerial(new(Sip), new(text))) },
        { "parallel", (result, text) => result.Connect(Connect.InParallel(new(Sip), new Connect(Sip) { From = text })) },
        { "serial parallel", (result, text) => result.Connect(Connect.InSerialParallel([new Connect(Sip)], [new Connect(text)])) },
        { "header value", (result, text) => result.Connect(new Connect(Sip) { Headers = [new("X-A", text)] }) },
        { "header name", (result, text) => result.Connect(new Connect(Sip) { Headers = [new(text, "a")] }) },
        { "device header", (result, text) => result.Connect(Connect.InSerial(new Connect(Sip) { Headers = [new("X-A", text)] })) },
        { "codecs", (result, text) => result.Connect(new Connect(Sip) { Codecs = [text] }) },
        { "user", (result, text) => result.Connect(new Connect(Sip) { Username = text }) },
        { "password", (result, text) => result.Connect(new Connect(Sip) { Password = text }) },
        { "state url", (result, text) => result.Connect(new Connect(Sip) { CallStateUrl = text }) },
        { "after bridge", (result, text) => result.Connect(new Connect(Sip) { TransferAfterBridge = text }) },
        { "confirm", (result, text) => result.Connect(new Connect(Sip) { Confirm = text }) },
        { "confirm verb", (result, text) => result.Connect(new Connect(Sip) { Confirm = new Confirm(new SendSms(text, "+1", "b")) }) },
        { "ringback", (result, text) => result.Connect(new Connect(Sip) { Ringback = new Ringback(text) }) },
        { "hand off", (result, text) => result.HandOff(text, "Refund.") },
        { "hand off verb", (result, text) => result.HandOff(new Connect(Sip) { From = text }, "Refund.") },
        { "hand off summary", (result, text) => result.HandOff(Sip, text) },
        { "hand off refer", (result, text) => result.HandOff(new SipRefer(text), "Refund.") },
        { "refer", (result, text) => result.SipRefer(text) },
        { "refer status", (result, text) => result.SipRefer(new SipRefer(Sip) { StatusUrl = text }) },
        { "refer user", (result, text) => result.SipRefer(new SipRefer(Sip) { Username = text }) },
        { "sms to", (result, text) => result.SendSms(text, "+1", "b") },
        { "sms from", (result, text) => result.SendSms("+1", text, "b") },
        { "sms media", (result, text) => result.SendSms("+1", "+2", "b", [Url, text]) },
        { "sms region", (result, text) => result.SendSms("+1", "+2", "b", region: text) },
        { "sms tags", (result, text) => result.SendSms("+1", "+2", "b", tags: [text]) },
        { "transfer", (result, text) => result.Transfer(text) },
        { "transfer with summary", (result, text) => result.Transfer(text, summarize: true) },
        { "swml transfer", (result, text) => result.SwmlTransfer(text, "Back.") },
        { "execute", (result, text) => result.ExecuteSwml(new Execute(text)) },
        { "dial to", (result, text) => result.RpcDial(text, "+1", Url) },
        { "dial from", (result, text) => result.RpcDial("+1", text, Url) },
        { "dial document", (result, text) => result.RpcDial("+1", "+2", text) },
        { "rpc call", (result, text) => result.RpcAIMessage(text, "Hello.") },
        { "rpc node", (result, text) => result.ExecuteRpc("m", nodeId: text) },
        { "rpc method", (result, text) => result.ExecuteRpc(text) },
        { "tap", (result, text) => result.Tap(text) },
        { "tap control", (result, text) => result.StopTap(text) },
        { "record status", (result, text) => result.RecordCall(new RecordCall { StatusUrl = text }) },
        { "room", (result, text) => result.JoinRoom(text) },
        { "conference", (result, text) => result.JoinConference(text) },
        { "conference verb", (result, text) => result.JoinConference(new JoinConference("c") { WaitUrl = text }) },
        { "conference status", (result, text) => result.JoinConference(new JoinConference("c") { StatusCallback = text }) },
        { "pay", (result, text) => result.Pay(text) },
        { "pay status", (result, text) => result.Pay(new Pay(Url) { StatusUrl = text }) },
        { "background file", (result, text) => result.PlayBackgroundFile(text) },
        { "background file to wait for", (result, text) => result.PlayBackgroundFile(text, wait: true) },
        { "play", (result, text) => result.ExecuteSwml(new Play(text)) },
        { "request", (result, text) => result.ExecuteSwml(new Request(text, RequestMethod.Get)) },
        {
            "request header",
            (result, text) => result.ExecuteSwml(new Request(Url, RequestMethod.Get) { Headers = new JsonObject { ["X-A"] = text } }) },
        { "queue", (result, text) => result.ExecuteSwml(new EnterQueue(text, Url)) },
        { "fax", (result, text) => result.ExecuteSwml(new SendFax(text)) },
        { "in a section", (result, text) => result.ExecuteSwml(
            new SignalWire.Agents.Swml.SwmlDocument { Sections = [new SwmlSection("set", new SipRefer(text))] }) },
        { "in a case", (result, text) => result.ExecuteSwml(new Switch("v", new SwitchCase("set", new SipRefer(text)))) },
        {
            "custom verb",
            (result, text) => result.ExecuteSwml(new CustomVerb("connect", new JsonObject { ["to"] = text, ["new_key"] = 1 })) },
        { "JSON", (result, text) => result.ExecuteSwml((JsonObject)JsonNode.Parse(
            """{"sections":{"main":[{"connect":{"to":"T"}}]}}""".Replace("T", Escaped(text), StringComparison.Ordinal))!,
            transfer: false) },
        { "text", (result, text) => result.ExecuteSwmlJson(
            """{"sections":{"main":[{"connect":{"to":"T"}}]}}""".Replace("T", Escaped(text), StringComparison.Ordinal)) },
        { "action", (result, text) => result.AddAction("transfer", text) },
        { "actions", (result, text) => result.AddActions(new JsonObject { ["SWML"] = new JsonObject { ["sections"] = new JsonObject {
            ["main"] = new JsonArray(new JsonObject { ["sip_refer"] = new JsonObject { ["to_uri"] = text } }) } } }) },
    };

    /// <summary>Text that may have lines, as it is spoken, written or kept.</summary>
    public static TheoryData<Action<FunctionResult, string>> Texts =>
    [
        (result, text) => result.SetResponse(text).Say(text).SimulateUserInput(text).SwitchContext(text).ReplaceInHistory(text),
        (result, text) => result.SendSms("+1", "+2", text),
        (result, text) => result.SwmlTransfer(Url, text),
        (result, text) => result.Pay(new Pay(Url), text),
        (result, text) => result.RpcAIMessage("c", text, globalData: new JsonObject { ["to"] = text }),
        (result, text) => result.UpdateGlobalData("to", text).UpdateGlobalData(new JsonObject { ["transfer"] = text })
            .SetMetaData("url", text),
        (result, text) => result.UserEvent(new JsonObject { ["to"] = text }).SwmlUserEvent(new JsonObject { ["to"] = text }),
        (result, text) => result.ExecuteSwml(new Set(new JsonObject { ["to"] = text, ["headers"] = text }), new Play($"say:{text}")),
        (result, text) => result.ExecuteSwml(new Request(Url, RequestMethod.Post) {
            Body = new JsonObject { ["to"] = text },
            Headers = new JsonObject { ["name"] = "a b", ["value"] = "c" } }),
        (result, text) => result.ExecuteSwml(new Execute(Url) { Params = new JsonObject { ["to"] = text } }),
        (result, text) => result.SwmlTransfer(new Transfer(Url) { Params = new JsonObject { ["to"] = text } }, "Back."),
        (result, text) => result.SwmlTransfer("{" + text + "\"sections\":{}}", "Back."),
        (result, text) => result.Hold(prompt: text),
    ];

    [Theory]
    [MemberData(nameof(Places))]
    public void Address_WithAControlCharacter_IsRefused(string place, Action<FunctionResult, string> act)
    {
        foreach (char control in "\r\n\0\t\u007f\u0085")
        {
            var result = new FunctionResult();

            var refusal = Assert.Throws<ArgumentException>(() => act(result, $"sip:a@example.com{control}X-Evil: 1"));

            Assert.True(refusal.Message.Contains("control character", StringComparison.Ordinal) || place == "header name", refusal.Message);
            Assert.DoesNotContain("X-Evil", place == "header name" ? "" : refusal.Message, StringComparison.Ordinal);
            Assert.Empty(result.Actions);
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Address_OfAnyOtherText_IsTaken(string place, Action<FunctionResult, string> act)
    {
        var result = new FunctionResult();

        act(result, place == "header name" ? "X-Order" : "sip:jörg@example.com;x=%0d%0a ${to}");

        Assert.NotEmpty(result.Actions);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_OfSeveralLines_IsTaken(Action<FunctionResult, string> act)
    {
        var result = new FunctionResult();

        act(result, "One.\r\nTwo.\t");

        Assert.NotEmpty(result.Actions);
    }

    [Fact]
    public async Task Tool_ThatPutsLinesIntoAnAddress_FailsAndSaysNothingOfIt()
    {
        await using var server = await TestServer.StartAsync<AddressAgent>();

        var answer = await server.CallAsync("call_somebody", """{"address":"sip:a@example.com\r\nX-Evil: 1"}""");

        Assert.Equal("The function failed. Tell the caller that it did not work, and offer something else.", answer.Response);
        Assert.Contains(server.Log.OfAgents, entry => entry.Exception is ArgumentException { Message: var message }
            && message.StartsWith("'to' has a line break", StringComparison.Ordinal));
    }

    private static string Escaped(string text) => JsonValue.Create(text).ToJsonString()[1..^1];
}
