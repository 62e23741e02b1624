using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Tests.Swml;

/// <summary>Which verbs may stand before the call is answered.</summary>
public sealed class PreAnswerTests
{
    /// <summary>The platform's list; <c>if</c> and <c>eval</c> have no type.</summary>
    private static readonly string[] s_allowed =
    [
        "transfer", "execute", "return", "label", "goto", "request", "switch", "cond", "if", "eval", "set", "unset", "hangup", "send_sms",
        "sleep", "stop_record_call", "stop_denoise", "stop_tap",
    ];

    [Fact]
    public void Verbs_WithAType_MayStandThereByThePlatformsList() => Assert.All(VerbKind.All, kind => Assert.Equal(
        s_allowed.Contains(kind.Name)
            ? PreAnswer.Allowed
            : kind.Name is "play" or "connect" ? PreAnswer.UnlessItAnswers : PreAnswer.Forbidden,
        kind.PreAnswer));

    [Fact]
    public void Verbs_OfAllTypes_AskTheirKind()
    {
        Assert.Equal(PreAnswer.Allowed, new Hangup().PreAnswer);
        Assert.Equal(PreAnswer.Forbidden, new Denoise().PreAnswer);
        Assert.Equal(PreAnswer.UnlessItAnswers, new Connect("+15550100000").PreAnswer);
    }

    [Fact]
    public void Play_ThatDoesNotAnswer_MayStandThere()
    {
        Assert.Equal(PreAnswer.Allowed, new Play("ring:us") { AutoAnswer = false }.PreAnswer);
        Assert.Equal(PreAnswer.UnlessItAnswers, new Play("ring:us").PreAnswer);
        Assert.Equal(PreAnswer.UnlessItAnswers, new Play("ring:us") { AutoAnswer = true }.PreAnswer);
        Assert.Equal(PreAnswer.UnlessItAnswers, new Play("ring:us") { AutoAnswer = "${vars.x}" }.PreAnswer);
    }

    [Theory]
    [InlineData("if", "{}", "Allowed")]
    [InlineData("eval", "{}", "Allowed")]
    [InlineData("hangup", "{}", "Allowed")]
    [InlineData("transcribe", "{}", "Forbidden")]
    [InlineData("answer", "{}", "Forbidden")]
    [InlineData("play", """{"url":"ring:us"}""", "UnlessItAnswers")]
    [InlineData("play", """{"url":"ring:us","auto_answer":false}""", "Allowed")]
    [InlineData("connect", """{"to":"a","auto_answer":false}""", "Allowed")]
    [InlineData("connect", """{"to":"a","auto_answer":"false"}""", "UnlessItAnswers")]
    [InlineData("play", "[]", "UnlessItAnswers")]
    public void CustomVerb_MayStandThereAsTheVerbOfItsNameMay(string name, string value, string expected) =>
        Assert.Equal(expected, $"{new CustomVerb(name, SwmlJson.Parse(value)).PreAnswer}");
}
