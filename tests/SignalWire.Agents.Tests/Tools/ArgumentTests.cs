using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Tools;

public sealed class ArgumentTests
{
    private const string Int32Range = "an integer between -2147483648 and 2147483647";

    [Theory]
    [InlineData("take_text", "some_text", "\"a text\"", "a text")]
    [InlineData("take_text", "some_text", "\"\"", "Action completed.")]
    [InlineData("take_text", "some_text", "\" \\\"q\\\" \\\\ \\u00e9 é 😀 \\ud83d\\ude00 \"", " \"q\" \\ é é 😀 😀 ")]
    [InlineData("take_boolean", "value", "true", "yes")]
    [InlineData("take_boolean", "value", "false", "no")]
    [InlineData("take_boolean", "value", "\"true\"", "yes")]
    [InlineData("take_boolean", "value", "\"False\"", "no")]
    [InlineData("take_int32", "value", "0", "0")]
    [InlineData("take_int32", "value", "-2147483648", "-2147483648")]
    [InlineData("take_int32", "value", "2147483647", "2147483647")]
    [InlineData("take_int32", "value", "12.0", "12")]
    [InlineData("take_int32", "value", "1.2e1", "12")]
    [InlineData("take_int32", "value", "\"12\"", "12")]
    [InlineData("take_int32", "value", "\"-12\"", "-12")]
    [InlineData("take_int32", "value", "\"12.0\"", "12")]
    [InlineData("take_int64", "value", "9223372036854775807", "9223372036854775807")]
    [InlineData("take_int64", "value", "-9223372036854775808", "-9223372036854775808")]
    [InlineData("take_int64", "value", "9007199254740993.0", "9007199254740993")]
    [InlineData("take_int64", "value", "\"9007199254740993\"", "9007199254740993")]
    [InlineData("take_double", "value", "1.5", "1.5")]
    [InlineData("take_double", "value", "-3", "-3")]
    [InlineData("take_double", "value", "1e300", "1E+300")]
    [InlineData("take_double", "value", "\"0.25\"", "0.25")]
    [InlineData("take_double", "value", "\"1e3\"", "1000")]
    public async Task Value_ThatFits_ReachesTheTool(string tool, string name, string value, string response)
    {
        await using var server = await TestServer.StartAsync<TypesAgent>();

        Assert.Equal(response, (await server.CallAsync(tool, $$"""{"{{name}}":{{value}}}""")).Response);
    }

    [Theory]
    [InlineData("take_text", "some_text", "[7]", "some_text: expected a string, got an array.")]
    [InlineData("take_text", "some_text", "null", "some_text: expected a string, got null.")]
    [InlineData("take_text", "some_text", "{\"a\":[1,{}]}", "some_text: expected a string, got an object.")]
    [InlineData("take_text", "some_text", "[\"a\",[]]", "some_text: expected a string, got an array.")]
    [InlineData("take_boolean", "value", "1", "value: expected true or false, got 1.")]
    [InlineData("take_boolean", "value", "\"yes\"", "value: expected true or false, got \"yes\".")]
    [InlineData("take_boolean", "value", "null", "value: expected true or false, got null.")]
    [InlineData("take_int32", "value", "12.5", $"value: expected {Int32Range}, got 12.5.")]
    [InlineData("take_int32", "value", "\"12.5\"", $"value: expected {Int32Range}, got \"12.5\".")]
    [InlineData("take_int32", "value", "2147483648", $"value: expected {Int32Range}, got 2147483648.")]
    [InlineData("take_int32", "value", "\"-2147483649\"", $"value: expected {Int32Range}, got \"-2147483649\".")]
    [InlineData("take_int32", "value", "1e30", $"value: expected {Int32Range}, got 1e30.")]
    [InlineData("take_int32", "value", "\"\"", $"value: expected {Int32Range}, got \"\".")]
    [InlineData("take_int32", "value", "\"twelve\"", $"value: expected {Int32Range}, got \"twelve\".")]
    [InlineData("take_int32", "value", "\"0x10\"", $"value: expected {Int32Range}, got \"0x10\".")]
    [InlineData("take_int32", "value", "\"1,000\"", $"value: expected {Int32Range}, got \"1,000\".")]
    [InlineData("take_int32", "value", "null", $"value: expected {Int32Range}, got null.")]
    [InlineData("take_int32", "value", "true", $"value: expected {Int32Range}, got true.")]
    [InlineData(
        "take_int64",
        "value",
        "9223372036854775808",
        "value: expected an integer between -9223372036854775808 and 9223372036854775807, got 9223372036854775808.")]
    [InlineData(
        "take_int64", "value", "1e40", "value: expected an integer between -9223372036854775808 and 9223372036854775807, got 1e40.")]
    [InlineData(
        "take_int64", "value", "null", "value: expected an integer between -9223372036854775808 and 9223372036854775807, got null.")]
    [InlineData("take_double", "value", "1e999", "value: expected a number, got 1e999.")]
    [InlineData("take_double", "value", "\"1e999\"", "value: expected a number, got \"1e999\".")]
    [InlineData("take_double", "value", "\"NaN\"", "value: expected a number, got \"NaN\".")]
    [InlineData("take_double", "value", "\"Infinity\"", "value: expected a number, got \"Infinity\".")]
    [InlineData("take_double", "value", "\"1,5\"", "value: expected a number, got \"1,5\".")]
    [InlineData("take_double", "value", "null", "value: expected a number, got null.")]
    public async Task Value_ThatDoesNotFit_IsToldToTheModelAndTheToolDoesNotRun(string tool, string name, string value, string response)
    {
        await using var server = await TestServer.StartAsync<TypesAgent>();

        var answer = await server.CallAsync(tool, $$"""{"{{name}}":{{value}}}""");

        Assert.Equal(200, answer.Status);
        Assert.Equal(response, answer.Response);
        Assert.Empty(server.Recorder.Calls);
    }

    [Theory]
    [InlineData("\"", "\"", "a long string")]
    [InlineData("", "", "a long number")]
    public async Task Value_TooLongToTellBack_IsNamedByItsKind(string before, string after, string kind)
    {
        await using var server = await TestServer.StartAsync<TypesAgent>();

        var answer = await server.CallAsync("take_int32", $$"""{"value":{{before}}{{new string('9', 65)}}{{after}}}""");

        Assert.Equal($"value: expected {Int32Range}, got {kind}.", answer.Response);
    }

    [Fact]
    public async Task Text_OfHalfASurrogatePair_HasAReplacementForIt()
    {
        await using var server = await TestServer.StartAsync<TypesAgent>();

        var answer = await server.CallAsync("take_text", """{"some_text":"\ud83d"}""");

        Assert.Equal("\uFFFD", answer.Response);
    }

    /// <summary>In each place where a request has arguments, with what the platform sends after them.</summary>
    [Theory]
    [InlineData("\"argument\":{\"parsed\":[ARGUMENTS],\"raw\":\"{}\"},\"call_id\":\"call-0001\",\"meta_data\":{}", "\"function\":\"keep\"")]
    [InlineData("\"function\":\"keep\",\"argument\":{\"parsed\":[ARGUMENTS]}", "\"call_id\":\"call-0001\"")]
    [InlineData("\"function\":\"keep\",\"call_id\":\"call-0001\"", "\"argument\":{\"raw\":TEXT}")]
    [InlineData("\"function\":\"keep\",\"call_id\":\"call-0001\"", "\"arguments\":ARGUMENTS")]
    public async Task JsonInStrings_WhereverArgumentsStand_IsRead(string first, string last)
    {
        const string Arguments =
            """{"any":"{\"x\":[\"y\"]}","text":5,"words":"[\"a\",\"b\"]","by_name":"{\"k\":7}","thing":"{\"sold\":true"""
            + """}","node":"{\"z\":{}}"}""";
        await using var server = await TestServer.StartAsync<TornAgent>();
        string body = $"{{{first},{last}}}".Replace("ARGUMENTS", Arguments, StringComparison.Ordinal)
            .Replace("TEXT", System.Text.Json.JsonSerializer.Serialize(Arguments), StringComparison.Ordinal);

        var answer = await server.PostToolAsync("keep", body);

        Assert.StartsWith("tool 5 a b [k, 7] true x y {\"z\":{}} call-0001 ", answer.Response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_OfOneCall_AreToldTogether()
    {
        await using var server = await TestServer.StartAsync<TypesAgent>();

        var answer = await server.CallAsync(
            "take_all", """{"is_urgent":"maybe","item_count":12.5,"extra":{"some_text":"no"},"big_number":null}""");

        Assert.Equal(
            "is_urgent: expected true or false, got \"maybe\". "
            + $"item_count: expected {Int32Range}, got 12.5. "
            + "big_number: expected an integer between -9223372036854775808 and 9223372036854775807, got null. "
            + "some_text is missing; expected a string. "
            + "unit_price is missing; expected a number.",
            answer.Response);
        Assert.Empty(server.Recorder.Calls);
        Assert.Contains(server.Log.OfAgents, entry =>
            entry.Message.Contains("take_all", StringComparison.Ordinal)
            && entry.Message.Contains(TestServer.CallId, StringComparison.Ordinal));
        Assert.DoesNotContain(server.Log.Entries, entry => entry.Message.Contains("maybe", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{}", "-||||")]
    [InlineData("""{"some_text":null,"is_urgent":null,"item_count":null,"big_number":null,"unit_price":null}""", "-||||")]
    [InlineData("""{"some_text":"t","is_urgent":false,"item_count":"1","big_number":2,"unit_price":3}""", "t|False|1|2|3")]
    public async Task Nullable_AbsentOrNull_IsNull(string arguments, string response)
    {
        await using var server = await TestServer.StartAsync<TypesAgent>();

        Assert.Equal(response, (await server.CallAsync("take_nullable", arguments)).Response);
    }

    [Fact]
    public async Task Nullable_OfAnotherType_IsAFaultThatMentionsNull()
    {
        await using var server = await TestServer.StartAsync<TypesAgent>();

        Assert.Equal(
            "unit_price: expected a number or null, got \"dear\".",
            (await server.CallAsync("take_nullable", """{"unit_price":"dear"}""")).Response);
    }

    [Theory]
    [InlineData("{}", "none|True|-12|9007199254740993|1.5")]
    [InlineData("""{"item_count":1,"some_text":""}""", "|True|1|9007199254740993|1.5")]
    public async Task Default_Absent_IsTaken(string arguments, string response)
    {
        await using var server = await TestServer.StartAsync<TypesAgent>();

        Assert.Equal(response, (await server.CallAsync("take_defaults", arguments)).Response);
    }

    [Fact]
    public async Task Default_PassedAsNull_IsAFault()
    {
        await using var server = await TestServer.StartAsync<TypesAgent>();

        Assert.Equal(
            "some_text: expected a string, got null.", (await server.CallAsync("take_defaults", """{"some_text":null}""")).Response);
    }
}
