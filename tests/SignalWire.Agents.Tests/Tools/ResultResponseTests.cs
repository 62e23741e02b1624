namespace SignalWire.Agents.Tests.Tools;

/// <summary>What the model is told, and when the actions are done.</summary>
public sealed class ResultResponseTests
{
    public static TheoryData<FunctionResult, string> Rows => new()
    {
        { new FunctionResult("Done."), """{"response":"Done."}""" },
        { "Done.", """{"response":"Done."}""" },
        { new FunctionResult(), """{"response":"Action completed."}""" },
        { new FunctionResult(""), """{"response":"Action completed."}""" },
        { new FunctionResult("").Hangup(), """{"action":[{"hangup":true}]}""" },
        { new FunctionResult("Bye.").Hangup(), """{"response":"Bye.","action":[{"hangup":true}]}""" },
        { new FunctionResult("ok").SetResponse("new"), """{"response":"new"}""" },
        { new FunctionResult("ok").SetResponse(null), """{"response":"Action completed."}""" },
        { new FunctionResult("ok", postProcess: true), """{"response":"ok"}""" },
        { new FunctionResult("ok", postProcess: true).Hangup(), """{"response":"ok","action":[{"hangup":true}],"post_process":true}""" },
        { new FunctionResult("ok").Hangup().SetPostProcess(), """{"response":"ok","action":[{"hangup":true}],"post_process":true}""" },
        { new FunctionResult("ok", postProcess: true).SetPostProcess(false).Hangup(), """{"response":"ok","action":[{"hangup":true}]}""" },
        { new FunctionResult(postProcess: true), """{"response":"Action completed."}""" },
        {
            new FunctionResult().SetToolResponse("status: done", "Tell them."),
            """{"response":{"tool_result":"status: done","tool_prompt":"Tell them."}}"""
        },
        { new FunctionResult("gone").SetToolResponse("status: done"), """{"response":{"tool_result":"status: done"}}""" },
        { new FunctionResult("gone").SetToolResponse(prompt: "Tell them."), """{"response":{"tool_prompt":"Tell them."}}""" },
        { new FunctionResult("gone").SetToolResponse(), """{"response":"Action completed."}""" },
        { new FunctionResult("gone").SetToolResponse("", "").Hangup(), """{"action":[{"hangup":true}]}""" },
        { new FunctionResult().SetToolResponse("a", "b").SetToolResponse("c"), """{"response":{"tool_result":"c"}}""" },
        { new FunctionResult().SetToolResponse("a", "b").SetResponse("c"), """{"response":"c"}""" },
        {
            new FunctionResult("gone").Hold(TimeSpan.FromSeconds(9), "Say that it will not take long."),
            """{"response":{"tool_result":"status: on hold","tool_prompt":"Say that it will not take long."},"action":[{"hold":9}"""
            + """],"post_process":true}"""
        },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Response_OfAResult_StandsBeforeItsActions(FunctionResult result, string json) => Assert.Equal(json, ResultText.Of(result));

    [Fact]
    public void Properties_OfAResult_TellWhatWasSet()
    {
        var result = new FunctionResult("a", postProcess: true);
        Assert.Equal(("a", null, true), (result.Response, result.ToolPrompt, result.PostProcess));

        result.SetToolResponse("b", "c").SetPostProcess(false);
        Assert.Equal(("b", "c", false), (result.Response, result.ToolPrompt, result.PostProcess));
    }

    /// <summary>Most answers are one text, and take what an object of that needs: its head, a text, a reference and flags.</summary>
    [Fact]
    public void Result_WithoutActions_TakesFortyBytes() =>
        Assert.Equal(40, Allocations.Of(() => GC.KeepAlive(new FunctionResult("Done.")), runs: 1));
}
