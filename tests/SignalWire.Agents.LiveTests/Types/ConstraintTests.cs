using System.Text.Json;

namespace SignalWire.Agents.LiveTests.Types;

/// <summary>The constraint of an attribute is sent to the model, and is checked when the arguments are read.</summary>
public sealed class ConstraintTests
{
    /// <summary>Parameter, what its schema has beside the type, values that fit, and values that do not with what is expected.</summary>
    public static TheoryData<string, string, string[], string[], string> Rows => new()
    {
        { "[Range(1, 12)] int value", "\"description\":\"1 to 12\"", ["1", "12", "\"7\""], ["0", "13"], "an integer between 1 and 12" },
        { "[Range(1, 12)] int? value", "\"description\":\"1 to 12\"", ["1", "null"], ["0", "13"], "an integer between 1 and 12 or null" },
        { "[Range(0.5, 9.5)] int value", "\"description\":\"1 to 9\"", ["1", "9"], ["0", "10"], "an integer between 1 and 9" },
        { "[Range(1, 1000)] byte value", "\"description\":\"1 to 255\"", ["1", "255"], ["0", "256"], "an integer between 1 and 255" },
        { "[Range(-5, 5)] long value", "\"description\":\"-5 to 5\"", ["-5"], ["-6", "6"], "an integer between -5 and 5" },
        { "[Range(0.5, 2)] double value", "\"description\":\"0.5 to 2\"", ["0.5", "2"], ["0.49", "2.01"], "a number between 0.5 and 2" },
        { "[Range(0.1, 2)] float value", "\"description\":\"0.1 to 2\"", ["0.1", "2"], ["0.09"], "a number between 0.1 and 2" },
        {
            "[Range(typeof(decimal), \"0.01\", \"99.99\")] decimal value",
            "\"description\":\"0.01 to 99.99\"",
            ["0.01"],
            ["0.009", "100"],
            "a number between 0.01 and 99.99" },
        { "[Range(0, double.PositiveInfinity)] double value", "\"description\":\"at least 0\"", ["0"], ["-1"], "a number at least 0" },
        {
            "[Range(0, 1.0, MinimumIsExclusive = true)] double value",
            "\"description\":\"above 0 and at most 1\"",
            ["1"],
            ["0"],
            "a number above 0 and at most 1" },
        {
            "[StringLength(5, MinimumLength = 2)] string value",
            "\"description\":\"2 to 5 characters\"",
            ["\"ab\"", "\"abcde\""],
            ["\"a\"", "\"abcdef\""],
            "a string of 2 to 5 characters" },
        { "[Length(2, 2)] string value", "\"description\":\"2 characters\"", ["\"ab\""], ["\"a\""], "a string of 2 characters" },
        {
            "[MinLength(1)] string value",
            "\"description\":\"at least 1 characters\"",
            ["\"a\""],
            ["\"\""],
            "a string of at least 1 characters" },
        {
            "[MaxLength(3)] string? value",
            "\"description\":\"at most 3 characters\"",
            ["\"abc\"", "null"],
            ["\"abcd\""],
            "a string of at most 3 characters or null" },
        {
            "[MinLength(1), MaxLength(2)] int[] value",
            "\"description\":\"1 to 2 items\"",
            ["[1]", "[1,2]"],
            ["[]", "[1,2,3]"],
            "an array of 1 to 2 items" },
        {
            "[MaxLength(1)] Dictionary<string, bool> value",
            "\"description\":\"at most 1 values, each value true or false\"",
            ["{}"],
            ["{\"a\":true,\"b\":true}"],
            "an object of at most 1 values" },
        {
            "[RegularExpression(\"^B-[0-9]{4}$\")] string value",
            "\"pattern\":\"^B-[0-9]{4}$\"",
            ["\"B-1234\""],
            ["\"B-123\"", "\"xB-1234\"", "\"B-1234\\n\""],
            "a string that matches ^B-[0-9]{4}$" },
        {
            "[RegularExpression(\"a|b\")] string value",
            "\"pattern\":\"^(?:a|b)$\"",
            ["\"a\"", "\"b\""],
            ["\"ab\"", "\"\""],
            "a string that matches a|b" },
        { "[EmailAddress] string value", "\"format\":\"email\"", ["\"a@b.c\""], ["\"a\""], "an email address" },
        { "[Url] string value", "\"format\":\"uri\"", ["\"https://a\""], ["\"a\""], "an http, https or ftp URL" },
        {
            "[Phone] string? value",
            "\"description\":\"a phone number\"",
            ["\"+1 555 0100\"", "null"],
            ["\"home\""],
            "a phone number or null" },
        {
            "[AllowedValues(\"red\", \"green\")] string value",
            "\"enum\":[\"red\",\"green\"]",
            ["\"red\""],
            ["\"blue\"", "\"RED\""],
            "one of red, green" },
        {
            "[AllowedValues(\"x\", \"yy\"), RegularExpression(\"^.$\")] string value",
            "\"enum\":[\"x\",\"yy\"],\"pattern\":\"^.$\"", ["\"x\""], ["\"yy\"", "\"z\""], "one of x, yy"
        },
        { "[AllowedValues(1, 2)] int? value", "\"enum\":[1,2]", ["1", "null"], ["3"], "one of 1, 2 or null" },
        {
            "[AllowedValues(Seating.Any, Seating.Terrace)] Seating value",
            "\"enum\":[\"any\",\"outdoors\"]",
            ["\"any\""],
            ["\"inside\""],
            "one of any, outdoors" },
    };

    /// <summary>Parameter, its default in the schema, and as it reaches the method.</summary>
    public static TheoryData<string, string?, string> Defaults => new()
    {
        { "[DefaultValue(3)] int value", "3", "3" },
        { "byte value = 7", "7", "7" },
        { "ulong value = ulong.MaxValue", "18446744073709551615", "18446744073709551615" },
        { "float value = 0.1f", "0.1", "0.1" },
        { "decimal value = 0.10m", "0.10", "0.10" },
        { "decimal value = decimal.MaxValue", "79228162514264337593543950335", "79228162514264337593543950335" },
        { "Seating value = Seating.Terrace", "\"outdoors\"", "\"outdoors\"" },
        { "Seating? value = Seating.Inside", "\"inside\"", "\"inside\"" },
        { "Seating value = (Seating)99", null, "99" },
        { "Days value = Days.Monday | Days.Weekend", "[\"monday\",\"weekend\"]", "\"monday, weekend\"" },
        { "Place value = default", null, "{\"latitude\":0,\"longitude\":0}" },
        { "DateOnly value = default", null, "\"0001-01-01\"" },
        { "List<int>? value = null", null, "null" },
        { "Guest? value = null", null, "null" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Constraint_OfAParameter_IsToldAndKept(
        string parameter, string schema, string[] fits, string[] fitsNot, string expected)
    {
        await using var agent = EchoAgent.Compile(parameter, TypeRows.Declarations);

        Assert.Contains(
            schema, JsonSerializer.Serialize(
                agent.Function("say").GetProperty("parameters").GetProperty("properties").GetProperty("value"),
                s_plain), StringComparison.Ordinal);
        foreach (string value in fits)
        {
            var answer = await agent.CallAsync("say", $$"""{"value":{{value}}}""");
            Assert.True(answer.Outcome == ToolOutcome.Answered, answer.Result.Response);
        }

        foreach (string value in fitsNot)
        {
            var answer = await agent.CallAsync("say", $$"""{"value":{{value}}}""");
            Assert.Equal(ToolOutcome.ArgumentFault, answer.Outcome);
            Assert.StartsWith($"value: expected {expected}, got ", answer.Result.Response, StringComparison.Ordinal);
            Assert.DoesNotContain(". ", answer.Result.Response, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Pattern_OfSurrogates_CompilesAndIsKept()
    {
        await using var agent = EchoAgent.Compile("""[RegularExpression("[^\ud800-\udfff]*")] string value""", "");

        Assert.Equal(ToolOutcome.Answered, (await agent.CallAsync("say", """{"value":"abc"}""")).Outcome);
        Assert.Equal(ToolOutcome.ArgumentFault, (await agent.CallAsync("say", """{"value":"😀"}""")).Outcome);
    }

    [Fact]
    public async Task Name_OfAParameter_IsTheOneThatIsGiven()
    {
        await using var agent = EchoAgent.Compile(
            """[ToolParameter(Name = "Party Size")] int value, [ToolParameter(Name = "")] int otherOne = 2""",
            "");

        Assert.Equal(
            ["Party Size", "other_one"],
            agent.Function("say").GetProperty("parameters").GetProperty("properties").EnumerateObject().Select(property => property.Name));
        Assert.Equal("4", (await agent.CallAsync("say", """{"Party Size":4}""")).Result.Response);
        Assert.Equal(
            "Party Size is missing; expected an integer between -2147483648 and 2147483647.",
            (await agent.CallAsync("say", """{"value":4}""")).Result.Response);
    }

    [Theory]
    [MemberData(nameof(Defaults))]
    public async Task Default_OfAParameter_IsToldAndUsed(string parameter, string? told, string used)
    {
        await using var agent = EchoAgent.Compile(parameter, TypeRows.Declarations);

        var parameters = agent.Function("say").GetProperty("parameters");
        Assert.False(parameters.TryGetProperty("required", out _));
        bool isTold = parameters.GetProperty("properties").GetProperty("value").TryGetProperty("default", out var value);
        Assert.Equal(told, isTold ? value.GetRawText() : null);
        Assert.Equal(used, (await agent.CallAsync("say")).Result.Response);
    }

    private static readonly JsonSerializerOptions s_plain = new() {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
