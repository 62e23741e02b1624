namespace SignalWire.Agents.LiveTests.Types;

/// <summary>Faults deep inside the arguments: each is told with the way to it, and a value that comes again counts as it came
/// last.</summary>
public sealed class NestedFaultTests
{
    private const string Declarations = """
        public sealed record Order(string Id, IReadOnlyList<Line> Lines, Dictionary<string, List<int>>? Prices = null);

        public sealed record Line([Range(1, 9)] int Count, Seating At = Seating.Any);

        public enum Seating { Any, Inside }

        public sealed class Careful
        {
            public Careful(int number) => Number = number == 7 ? throw new InvalidOperationException("seven") : number;

            public int Number { get; }
        }
        """;

    [Theory]
    [InlineData("""{"value":{}}""", "value.id is missing; expected a string. value.lines is missing; expected an array.")]
    [InlineData("""{"value":{"id":"a","lines":[{"count":0},5,{"count":1,"at":"roof"}]}}""",
        "value.lines[0].count: expected an integer between 1 and 9, got 0. value.lines[1]: expected an object, got 5. value.lines[2].at: "
        + "expected one of any, inside, got \"roof\".")]
    [InlineData("""{"value":{"id":"a","lines":[],"prices":{"x":[1,"b"],"y":2}}}""",
        "value.prices[x][1]: expected an integer between -2147483648 and 2147483647, got \"b\". "
        + "value.prices[y]: expected an array, got 2.")]
    [InlineData("""{"value":[{"id":1}]}""", "value: expected an object, got an array.")]
    public async Task Fault_DeepInside_IsToldWithItsPath(string arguments, string told)
    {
        await using var agent = EchoAgent.Compile("Order value", Declarations);
        var answer = await agent.CallAsync("say", arguments);

        Assert.Equal(told, answer.Result.Response);
        Assert.Equal(ToolOutcome.ArgumentFault, answer.Outcome);
    }

    [Theory]
    [InlineData("""{"value":{"id":1},"value":{"id":"a","lines":[]}}""")]
    [InlineData("""{"value":{"id":1,"lines":5,"Id":"a","Lines":[]}}""")]
    [InlineData("""{"value":{"lines":[{"count":0}],"id":"a","lines":[]}}""")]
    [InlineData("""{"value":{"id":"a","lines":[{"count":0,"count":2,"at":"roof","at":"any"}]}}""")]
    [InlineData("""{"value":{"id":"a","lines":[],"prices":{"x":["no"],"x":[1]}}}""")]
    [InlineData("""{"value":{"id":"a","lines":[],"prices":{"x":["no"]},"prices":null}}""")]
    public async Task Value_ThatComesTwice_CountsAsItCameLast(string arguments)
    {
        await using var agent = EchoAgent.Compile("Order value", Declarations);
        var answer = await agent.CallAsync("say", arguments);

        Assert.True(answer.Outcome == ToolOutcome.Answered, answer.Result.Response);
    }

    [Theory]
    [InlineData("""{"value":{"id":"a","lines":[],"lines":[{"count":0}]}}""", "value.lines[0].count")]
    [InlineData("""{"value":{"id":"a","lines":[{"count":0}],"lines":[{"count":1}],"id":[2]}}""", "value.id: expected")]
    public async Task Fault_OfWhatCameLast_Stays(string arguments, string told)
    {
        await using var agent = EchoAgent.Compile("Order value", Declarations);
        var answer = await agent.CallAsync("say", arguments);

        Assert.Equal(ToolOutcome.ArgumentFault, answer.Outcome);
        Assert.StartsWith(told, answer.Result.Response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Constructor_ThatThrows_FailsTheCallAndNothingElse()
    {
        await using var agent = EchoAgent.Compile("Careful value", Declarations);

        Assert.Equal(ToolOutcome.Failed, (await agent.CallAsync("say", """{"value":{"number":7}}""")).Outcome);
        Assert.Equal("""{"number":8}""", (await agent.CallAsync("say", """{"value":{"number":8}}""")).Result.Response);
    }

    [Fact]
    public async Task Property_LeftOut_KeepsWhatTheObjectGivesItself()
    {
        await using var agent = EchoAgent.Compile("Address value", TypeRows.Declarations);
        var answer = await agent.CallAsync("say", """{"value":{"street":"Alley 1"}}""");

        Assert.Equal(
            """{"street":"Alley 1","town":"Berlin","remark":null,"tags":["new"],"line":"Alley 1, Berlin"}""",
            answer.Result.Response);
    }

    [Fact]
    public async Task Kind_OfAnObject_CountsWhereverItStands()
    {
        await using var agent = EchoAgent.Compile("Payment value", TypeRows.Declarations);

        Assert.Contains(
            "\"last4\":\"9\"",
            (await agent.CallAsync("say", """{"value":{"last4":"9","kind":"card"}}""")).Result.Response,
            StringComparison.Ordinal);
        Assert.Contains(
            "\"given\":10",
            (await agent.CallAsync("say", """{"value":{"kind":"card","kind":"cash"}}""")).Result.Response,
            StringComparison.Ordinal);
    }
}
