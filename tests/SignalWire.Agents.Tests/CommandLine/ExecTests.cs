namespace SignalWire.Agents.Tests.CommandLine;

public sealed class ExecTests
{
    [Theory]
    [InlineData("1 Margherita at 7.5, urgent: False", "order_pizza", "--pizza-name", "Margherita")]
    [InlineData("1 Quattro Formaggi at 7.5, urgent: False", "order_pizza", "--pizza_name", "Quattro Formaggi")]
    [InlineData("1 a=b at 7.5, urgent: False", "order_pizza", "--pizza-name=a=b")]
    [InlineData("1 --x at 7.5, urgent: False", "order_pizza", "--pizza-name=--x")]
    [InlineData("2 M at 8.25, urgent: True", "order_pizza", "--pizza-name", "M", "--count", "2", "--unit-price", "8.25", "--is-urgent")]
    [InlineData("-2 M at -1, urgent: False", "order_pizza", "--count", "-2", "--unit-price=-1", "--is-urgent", "false", "--pizzaName", "M")]
    [InlineData("3 M at 7.5, urgent: False", "order_pizza", "--pizza-name", "M", "--count", "1", "--count", "3")]
    [InlineData("1 7 at 7.5, urgent: False", "order_pizza", "--pizza-name", "7")]
    [InlineData("1 true at 7.5, urgent: False", "order_pizza", "--pizza-name", "true")]
    [InlineData("True 1 9007199254740993 1E+300 -", "take_each",
        "--is-ready", "--count", "1", "--big-count", "9007199254740993", "--price", "1e300")]
    [InlineData("False 12 -5 2 null", "take_each",
        "--is-ready=False", "--count", "12.0", "--big-count", "-5", "--price", "2", "--note", "null")]
    [InlineData("it's café time", "tell_time")]
    [InlineData("1+2 [a, b]", "pack_boxes", "--sizes", "[1,2]", "--labels", "{\"a\":\"b\"}")]
    public async Task Exec_WithArgumentsThatFit_PrintsTheResult(string result, params string[] args) =>
        (await CommandRun.OfAsync(["--exec", .. args])).AssertSuccess($"RESULT:\nFunctionResult: {result}\n");

    [Theory]
    [InlineData("pizza_name is missing; expected a string.", "order_pizza")]
    [InlineData("count: expected an integer between -2147483648 and 2147483647, got 1.5.",
        "order_pizza", "--pizza-name", "M", "--count", "1.5")]
    [InlineData("count: expected an integer between -2147483648 and 2147483647, got \"many\". "
        + "is_urgent: expected true or false, got \"maybe\". pizza_name is missing; expected a string.",
        "order_pizza", "--count", "many", "--is-urgent", "maybe")]
    [InlineData("sizes: expected an array, got \"1,2\". labels: expected an object or null, got \"{a\".",
        "pack_boxes", "--sizes", "1,2", "--labels", "{a")]
    [InlineData("The function failed. Tell the caller that it did not work, and offer something else.", "fail")]
    public async Task Exec_ThatGoesWrong_PrintsWhatTheModelIsTold(string response, params string[] args)
    {
        var run = await CommandRun.OfAsync(["--exec", .. args]);

        Assert.Equal(new(1, $"RESULT:\nFunctionResult: {response}\n", ""), run);
    }

    [Fact]
    public async Task Exec_OfAToolWithActions_PrintsThem()
    {
        var run = await CommandRun.OfAsync(app => app.MapVoiceAgent<ActingAgent>(), "--exec", "hold_on");

        run.AssertSuccess(
            """
            RESULT:
            FunctionResult: status: on hold
            Prompt: Say "à bientôt".
            Actions:
            {
              "set_global_data": {
                "why": "<b>"
              }
            }
            {
              "hold": 9
            }
            Post-process: True

            """);
    }

    [Fact]
    public async Task Exec_OfAnUnknownTool_NamesThoseThatThereAre()
    {
        var run = await CommandRun.OfAsync("--exec", "order_pasta");

        Assert.Equal(
            new(1, "", "Agent 'Shell' has no tool 'order_pasta'. Its tools: order_pizza, take_each, tell_time, pack_boxes, fail\n"), run);
    }

    [Fact]
    public async Task Exec_Raw_PrintsJsonAlone() =>
        (await CommandRun.OfAsync("--raw", "--exec", "order_pizza", "--pizza-name", "\"M\""))
            .AssertSuccess("{\"response\":\"1 \\u0022M\\u0022 at 7.5, urgent: False\"}\n");

    [Fact]
    public async Task Exec_WithWhatTheToolDoesNotHave_IsRefused()
    {
        var run = await CommandRun.OfAsync("--exec", "tell_time", "--raw");

        Assert.Equal(
            new CommandRun(
                2, "", "Tool 'tell_time' has no parameter 'raw'. Its parameters: none. Switches of the program must precede --exec.\n"),
            run);
    }
}
