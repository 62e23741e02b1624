using System.Text.Json.Nodes;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Tests.Tools;

/// <summary>What cannot be done is said when the result is made, not by silence on the phone.</summary>
public sealed class ResultRefusalTests
{
    public static TheoryData<Action<FunctionResult>> Ends => new()
    {
        result => result.Hangup(),
        result => result.Stop(),
        result => result.Connect("+15550100000"),
        result => result.Connect("sip:a@example.com", final: true),
        result => result.Connect(new Connect("sip:a@example.com")),
        result => result.HandOff("sip:a@example.com", "Wants a refund."),
        result => result.SwmlTransfer("https://a.example.com", "Back."),
        result => result.SwmlTransfer(new Transfer("https://a.example.com"), "Back."),
        result => result.ExecuteSwml(new SwmlDocument(new Answer()), transfer: true),
        result => result.Transfer("https://a.example.com"),
        result => result.Transfer("https://a.example.com", summarize: true),
        result => result.ExecuteSwml(new JsonObject(), transfer: true),
        result => result.ExecuteSwmlJson("{}", transfer: true),
        result => result.AddAction("hangup", true),
        result => result.AddAction("stop", "true"),
        result => result.AddActions(new JsonObject { ["SWML"] = new JsonObject(), ["transfer"] = true }),
    };

    public static TheoryData<Action<FunctionResult>> Others => new()
    {
        result => result.Connect("sip:a@example.com", final: false),
        result => result.SwmlTransfer("https://a.example.com", "Back.", final: false),
        result => result.ExecuteSwml(new JsonObject(), transfer: false),
        result => result.ExecuteSwml(new SwmlDocument(new Answer())),
        result => result.ExecuteSwml(new Answer(), new SendDigits("1")),
        result => result.Connect(new Connect("sip:a@example.com"), final: false),
        result => result.HandOff(new SipRefer("sip:a@example.com"), "Wants a refund."),
        result => result.SipRefer("sip:a@example.com"),
        result => result.AddAction("hangup", false),
        result => result.AddAction("stop", null),
        result => result.AddActions(new JsonObject { ["SWML"] = new JsonObject(), ["transfer"] = "false" }),
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public void Action_AfterTheEnd_IsRefused(Action<FunctionResult> end)
    {
        var result = new FunctionResult();
        end(result);
        string before = ResultText.Of(result);

        var refusal = Assert.Throws<InvalidOperationException>(() => result.Say("Too late."));

        Assert.StartsWith("'say' would never run: the c", refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith(" before it. Add it before that action.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, ResultText.Of(result));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Action_AfterWhatEndsNothing_IsTaken(Action<FunctionResult> other)
    {
        var result = new FunctionResult();
        other(result);

        Assert.EndsWith(""",{"say":"In time."}""", ResultJson.ActionsOf(result.Say("In time.")), StringComparison.Ordinal);
    }

    [Fact]
    public void Response_AfterTheEnd_CanStillBeSet() => Assert.Equal(
        """{"response":"Bye.","action":[{"hangup":true}],"post_process":true}""",
        ResultText.Of(new FunctionResult().Hangup().SetResponse("Bye.").SetPostProcess()));

    [Theory]
    [InlineData(-1)]
    [InlineData(901)]
    [InlineData(900.5)]
    [InlineData(1e10)]
    public void Hold_OutsideItsRange_IsRefused(double seconds)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => new FunctionResult().Hold(TimeSpan.FromSeconds(seconds)));

        Assert.Equal("timeout", refusal.ParamName);
    }

    [Fact]
    public void Durations_OutsideWhatCanBeCounted_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("timeout", () => new FunctionResult().WaitForUser(TimeSpan.FromSeconds(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("timeout", () => new FunctionResult().WaitForUser(TimeSpan.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>("silence", () => new FunctionResult().SetEndOfSpeechTimeout(TimeSpan.MinValue));
        Assert.Throws<ArgumentOutOfRangeException>("time", () => new FunctionResult().SetSpeechEventTimeout(TimeSpan.FromDays(25)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("version: 1.0.0")]
    [InlineData("{")]
    [InlineData("null")]
    public void Document_ThatIsNoJsonObject_IsRefused(string text) =>
        Assert.Throws<ArgumentException>("json", () => new FunctionResult().ExecuteSwmlJson(text));

    [Fact]
    public void Message_WithoutTextAndMedia_IsRefused()
    {
#pragma warning disable SWA0356 // What the editor says of it is what is thrown.
        Assert.Throws<ArgumentException>("body", () => new FunctionResult().SendSms("+15550100001", "+15550100002", "", media: []));
        Assert.Throws<ArgumentException>(
            "message", () => new FunctionResult().SendSms(new SendSms("+15550100001", "+15550100002", "", [])));
#pragma warning restore SWA0356
    }

    [Fact]
    public void Verb_ThatThePlatformWouldRefuse_IsRefused()
    {
        Assert.Throws<ArgumentException>("verbs", () => new FunctionResult().ExecuteSwml(Array.Empty<Verb>()));
        Assert.Throws<ArgumentException>("tap", () => new FunctionResult().Tap(new Tap("wss://t.example.com") { RtpPtime = 0 }));
        Assert.Throws<ArgumentException>("name", () => new FunctionResult().JoinConference(" "));
        Assert.Throws<ArgumentException>("conference", () => new FunctionResult().JoinConference(new JoinConference(" ")));
        Assert.Throws<ArgumentException>(
            "conference", () => new FunctionResult().JoinConference(new JoinConference("c") { MaxParticipants = 251 }));
        Assert.Throws<ArgumentException>(
            "conference", () => new FunctionResult().JoinConference(new JoinConference("c") { MaxParticipants = 0 }));
    }

    [Fact]
    public void MessageToAnotherCall_WithoutTextAndData_IsRefused() =>
        Assert.Throws<ArgumentException>("text", () => new FunctionResult().RpcAIMessage("c", ""));

    [Fact]
    public void Names_ThatAreMissing_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new FunctionResult().ChangeStep(""));
        Assert.Throws<ArgumentException>("keys", () => new FunctionResult().RemoveMetaData("a", ""));
        Assert.Throws<ArgumentException>("toggles", () => new FunctionResult().ToggleFunctions(("", true)));
        Assert.Throws<ArgumentException>("destination", () => new FunctionResult().Connect(""));
        Assert.Throws<ArgumentException>("toUri", () => new FunctionResult().SipRefer(""));
    }
}
