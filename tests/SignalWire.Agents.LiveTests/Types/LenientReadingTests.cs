using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Types;

/// <summary>What models send where the schema wants something else and the meaning is plain.</summary>
public sealed class LenientReadingTests
{
    private const string Declarations = """
        public sealed record Line(string Sku, int Count = 1, List<string>? Tags = null);

        public sealed class Cart
        {
            public required List<Line> Lines { get; init; }
            public Dictionary<string, int[]> Seats { get; init; } = new() { ["a"] = [1] };
            public int Left { get; init; } = int.Parse("7");
            public Line? Gift { get; init; }
            public Payment? Paid { get; init; }
        }

        """ + TypeRows.Declarations;

    public static TheoryData<string> Types => [.. TypeRows.All.Select(row => row.Type)];

    /// <summary>Values of a list, a dictionary or an object, as they stand and as they stand in strings.</summary>
    public static TheoryData<string, string, string> Texts => new()
    {
        { "int[]", "\"[1,2]\"", "[1,2]" },
        { "int[]", "\" [ \\\"1\\\", 2.0 ]\\n\"", "[1,2]" },
        { "int[]", "\"[]\"", "[]" },
        { "List<List<int>>", """["[1]",[2],"[3,4]"]""", "[[1],[2],[3,4]]" },
        { "List<List<int>>", """ "[\"[1]\",[2]]" """, "[[1],[2]]" },
        { "Line", """ "{\"sku\":\"a\\u00e9\",\"count\":\"2\"}" """, """{"sku":"aé","count":2,"tags":null}""" },
        { "Line", """{"sku":1.50,"tags":"[\"x\",true]"}""", """{"sku":"1.50","count":1,"tags":["x","true"]}""" },
        { "Line", """{"sku":"a","count":"","tags":"null"}""", """{"sku":"a","count":1,"tags":null}""" },
        {
            "List<Line>",
            """["{\"sku\":\"a\"}",{"sku":"b"},"{\"sku\":\"c\",\"tags\":\"[\\\"d\\\"]\"}"]""",
            """[{"sku":"a","count":1,"tags":null},{"sku":"b","count":1,"tags":null},{"sku":"c","count":1,"tags":["d"]}]""" },
        {
            "Dictionary<string, Line>",
            """ "{\"k\":\"{\\\"sku\\\":\\\"a\\\"}\",\"l\":{\"sku\":\"b\"}}" """,
            """{"k":{"sku":"a","count":1,"tags":null},"l":{"sku":"b","count":1,"tags":null}}""" },
        { "Dictionary<string, string>", """{"a":1,"b":true,"c":"x"}""", """{"a":"1","b":"true","c":"x"}""" },
        { "Payment", """ "{\"last4\":1234,\"kind\":\"card\"}" """, """{"kind":"card","last4":"1234"}""" },
        {
            "List<Payment>",
            """["{\"kind\":\"cash\"}",{"kind":"card","last4":"1"}]""",
            """[{"kind":"cash","given":10},{"kind":"card","last4":"1"}]""" },
        { "JsonElement", """ "{\"a\":[1,{\"b\":null}]}" """, """{"a":[1,{"b":null}]}""" },
        { "JsonNode", """ "{\"a\":\"\\ud83d\"}" """, """{"a":"\ufffd"}""" },
        { "JsonObject", """ "{\"a\":1}" """, """{"a":1}""" },
        { "Days", """ "[\"monday\",\"weekend\"]" """, "\"monday, weekend\"" },
        { "IEnumerable<int?>", """["",1,"null",null]""", "[null,1,null,null]" },
        {
            "Cart",
            """{"lines":"[{\"sku\":\"a\"}]","seats":"","left":"null","gift":"","paid":"null"}""",
            """{"lines":[{"sku":"a","count":1,"tags":null}],"seats":{"a":[1]},"left":7,"gift":null,"paid":null}""" },
        {
            "Cart",
            """ "{\"lines\":[],\"seats\":\"{\\\"b\\\":\\\"[2]\\\"}\",\"left\":\"3\",\"gift\":\"{\\\"sku\\\":\\\"g\\\"}\"}" """,
            """{"lines":[],"seats":{"b":[2]},"left":3,"gift":{"sku":"g","count":1,"tags":null},"paid":null}""" },
        {
            "Cart",
            """{"left":3,"lines":[],"seats":{},"seats":"null","left":""}""",
            """{"lines":[],"seats":{"a":[1]},"left":7,"gift":null,"paid":null}""" },
        { "Seating", "\"near_the_door\"", "\"near_the_door\"" },
    };

    /// <summary>Strings that are not the JSON that is meant, and what is said of them.</summary>
    public static TheoryData<string, string, string> Faults => new()
    {
        { "int[]", "\"1, 2\"", "value: expected an array, got \"1, 2\"." },
        { "int[]", "\"[1,2\"", "value: expected an array, got \"[1,2\"." },
        { "int[]", "\"[1] [2]\"", "value: expected an array, got \"[1] [2]\"." },
        { "int[]", "\"{}\"", "value: expected an array, got \"{}\"." },
        { "int[]", "\"\"", "value: expected an array, got \"\"." },
        { "int[]", "\"[1,[2]]\"", "value[1]: expected an integer between -2147483648 and 2147483647, got an array." },
        { "[Length(2, 3)] int[]", "\"[1]\"", "value: expected an array of 2 to 3 items, got 1." },
        { "[Length(2, 3)] int[]", "[1,2,3,4]", "value: expected an array of 2 to 3 items, got 4." },
        { "[Length(2, 3)] List<int[]>", "[[1,2]]", "value: expected an array of 2 to 3 items, got 1." },
        { "[Length(2, 3)] HashSet<int>", "[1,1]", "value: expected an array of 2 to 3 different items, got 2." },
        { "[Length(2, 3)] Dictionary<string, int>", "{\"a\":1}", "value: expected an object of 2 to 3 values, got a different number." },
        { "JsonObject", "{\"a\":1,\"a\":2}", "value: expected an object, got an object with a repeated name." },
        { "Line", "\"{\\\"count\\\":1}\"", "value.sku is missing; expected a string." },
        { "List<Line>", """["{\"sku\":\"a\",\"tags\":\"[1,{}]\"}"]""", "value[0].tags[1]: expected a string, got an object." },
        { "Dictionary<string, int>", "\"[1]\"", "value: expected an object, got \"[1]\"." },
        { "Payment", "\"{\\\"kind\\\":\\\"cheque\\\"}\"", "value: expected an object whose kind is card or cash, got an object." },
        { "JsonElement", "\"[1]\"", "value: expected an object, got \"[1]\"." },
        { "DateOnly", "20260402", "value: expected a date such as 2026-04-02, got 20260402." },
        { "Guid", "5", "value: expected a UUID, got 5." },
        { "[RegularExpression(\"[a-z]+\")] string", "5", "value: expected a string that matches [a-z]+, got 5." },
        { "[Length(2, 3)] string", "true", "value: expected a string of 2 to 3 characters, got true." },
        { "int", "\"\"", "value: expected an integer between -2147483648 and 2147483647, got \"\"." },
        { "string", "[\"a\"]", "value: expected a string, got an array." },
        { "string[]", "\"a\"", "value: expected an array, got \"a\"." },
        { "Days", "\"monday, weekend\"", "value: expected an array of monday, tuesday, weekend, got \"monday, weekend\"." },
        { "Word?", "\"\"", "value: expected one of null, none or null, got \"\"." },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Type_ThatMayBeLeftOut_TakesAnEmptyTextForNothing(string type)
    {
        await using var agent = EchoAgent.Compile($"{type}? value", TypeRows.Declarations);
        bool isText = type == "string";

        Assert.Equal(isText ? "\"\"" : "null", (await agent.CallAsync("say", """{"value":""}""")).Result.Response);
        Assert.Equal(isText ? "\"null\"" : "null", (await agent.CallAsync("say", """{"value":"null"}""")).Result.Response);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Type_OfAnArrayOrAnObject_IsTakenFromTheJsonOfAString(string type)
    {
        var row = TypeRows.All.Single(row => row.Type == type);
        await using var agent = EchoAgent.Compile($"{type} value", TypeRows.Declarations);
        string text = JsonValue.Create(row.Fits).ToJsonString();

        var read = await agent.CallAsync("say", $$"""{"value":{{text}}}""");

        bool isScalar = row.Fits[0] is not ('[' or '{');
        Assert.Equal(
            isScalar
                ? read.Result.Response
                : (await agent.CallAsync("say", $$"""{"value":{{row.Fits}}}""")).Result.Response, read.Result.Response);
        Assert.True(isScalar || read.Outcome == ToolOutcome.Answered, read.Result.Response);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Value_WhoseMeaningIsPlain_IsRead(string type, string sent, string read)
    {
        await using var agent = EchoAgent.Compile($"{type} value, int after = 0", Declarations);

        foreach (string rest in new[] { "", ",\"after\":3" })
        {
            var answer = await agent.CallAsync("say", $$"""{"value":{{sent}}{{rest}}}""");

            Assert.True(answer.Outcome == ToolOutcome.Answered, answer.Result.Response);
            Assert.True(
                JsonElement.DeepEquals(
                    JsonElement.Parse(read), JsonElement.Parse(answer.Result.Response!)), $"{answer.Result.Response} is not {read}");
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Value_WhoseMeaningIsNotPlain_IsAFault(string type, string sent, string fault)
    {
        await using var agent = EchoAgent.Compile($"{type} value, int after = 0", "public enum Word { Null, None }\n" + Declarations);

        var answer = await agent.CallAsync("say", $$"""{"value":{{sent}},"after":3}""");

        Assert.Equal((fault, ToolOutcome.ArgumentFault), (answer.Result.Response, answer.Outcome));
    }

    [Fact]
    public async Task Value_OfManyTexts_IsReadInOnePass()
    {
        const int Many = 20_000;
        await using var agent = EchoAgent.Compile("List<List<int>> value, int after = 0", "");
        string items = string.Join(',', Enumerable.Repeat("\"[1]\"", Many));

        var answer = await agent.CallAsync("say", $$"""{"value":[{{items}}],"after":1}""");

        Assert.Equal(Many, JsonElement.Parse(answer.Result.Response!).GetArrayLength());
    }
}
