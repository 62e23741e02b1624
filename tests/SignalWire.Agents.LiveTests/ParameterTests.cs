using System.Text.Json;

namespace SignalWire.Agents.LiveTests;

/// <summary>Each parameter type, from JSON to the method and back as text: what the schema says is what is read.</summary>
public sealed class ParameterTests
{
    public static TheoryData<string, string, string> Accepted => new()
    {
        { "string", "\"A-1\"", "A-1" },
        { "string", "\"\"", "" },
        { "string", "\"\\u00e9\\n\\\"\"", "é\n\"" },
        { "string", "\"a\\ud83d\"", "a\uFFFD" },
        { "string", "5", "5" },
        { "string", "-1.50", "-1.50" },
        { "string", "12345678901234567890123", "12345678901234567890123" },
        { "string", "true", "true" },
        { "string?", "false", "false" },
        { "string?", "\"null\"", "null" },
        { "string? {0} = \"x\"", "\"\"", "" },
        { "int?", "\"\"", "<null>" },
        { "int?", "\"null\"", "<null>" },
        { "int {0} = 5", "\"\"", "5" },
        { "int? {0} = 5", "\"null\"", "5" },
        { "byte {0} = 5", "\"null\"", "5" },
        { "byte? {0} = 5", "\"\"", "5" },
        { "sbyte {0} = -5", "\"\"", "-5" },
        { "ulong {0} = 5", "\"\"", "5" },
        { "float {0} = 1.5f", "\"\"", "1.5" },
        { "DateTimeKind {0} = DateTimeKind.Utc", "\"\"", "Utc" },
        { "decimal {0} = 1.50m", "\"\"", "1.50" },
        { "bool {0} = true", "\"null\"", "True" },
        { "[System.ComponentModel.DataAnnotations.Range(1, 12)] int {0} = 0", "\"\"", "0" },
        { "string?", "null", "<null>" },
        { "string? {0} = \"x\"", "null", "<null>" },
        { "bool", "true", "True" },
        { "bool", "\"False\"", "False" },
        { "bool?", "null", "<null>" },
        { "int", "-2147483648", "-2147483648" },
        { "int", "\"12\"", "12" },
        { "int", "12.0", "12" },
        { "int", "1.2e1", "12" },
        { "int?", "7", "7" },
        { "long", "9223372036854775807", "9223372036854775807" },
        { "long", "9007199254740993.0", "9007199254740993" },
        { "long", "\" 12\"", "12" },
        { "long", "-9223372036854775808.0", "-9223372036854775808" },
        { "long", "922337203685477580.7e1", "9223372036854775807" },
        { "long", "1200e-2", "12" },
        { "int", "0e999", "0" },
        { "double", "-1.5e3", "-1500" },
        { "double", "12", "12" },
        { "double", "\"0.1\"", "0.1" },
        { "double?", "null", "<null>" },
    };

    public static TheoryData<string, string, string> Refused => new()
    {
        { "string", "null", "value: expected a string, got null." },
        { "string", "{\"a\":1}", "value: expected a string, got an object." },
        { "bool", "\"yes\"", "value: expected true or false, got \"yes\"." },
        { "bool", "1", "value: expected true or false, got 1." },
        { "int", "12.5", "value: expected an integer between -2147483648 and 2147483647, got 12.5." },
        { "int", "2147483648", "value: expected an integer between -2147483648 and 2147483647, got 2147483648." },
        { "int", "\"twelve\"", "value: expected an integer between -2147483648 and 2147483647, got \"twelve\"." },
        { "int?", "[1]", "value: expected an integer between -2147483648 and 2147483647 or null, got an array." },
        {
            "long",
            "9223372036854775808",
            "value: expected an integer between -9223372036854775808 and 9223372036854775807, got 9223372036854775808." },
        { "long", "1e-30", "value: expected an integer between -9223372036854775808 and 9223372036854775807, got 1e-30." },
        {
            "int",
            "12.00000000000000000000000000000000001",
            "value: expected an integer between -2147483648 and 2147483647, got 12.00000000000000000000000000000000001." },
        { "long", "1e19", "value: expected an integer between -9223372036854775808 and 9223372036854775807, got 1e19." },
        { "long", "\"1.\"", "value: expected an integer between -9223372036854775808 and 9223372036854775807, got \"1.\"." },
        { "long", "\"--1\"", "value: expected an integer between -9223372036854775808 and 9223372036854775807, got \"--1\"." },
        { "int", "\"\"", "value: expected an integer between -2147483648 and 2147483647, got \"\"." },
        { "long", "true", "value: expected an integer between -9223372036854775808 and 9223372036854775807, got true." },
        { "double", "1e400", "value: expected a number, got 1e400." },
        { "double", "\"NaN\"", "value: expected a number, got \"NaN\"." },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task Parameter_ValueThatFits_ReachesTheMethod(string type, string json, string seen)
    {
        await using var agent = Compile(type);
        var answer = await agent.CallAsync("echo", $$"""{"value":{{json}}}""");

        Assert.Equal(seen, answer.Result.Response);
        Assert.Equal(ToolOutcome.Answered, answer.Outcome);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Parameter_ValueThatDoesNotFit_IsAFaultInWords(string type, string json, string fault)
    {
        await using var agent = Compile(type);
        var answer = await agent.CallAsync("echo", $$"""{"value":{{json}}}""");

        Assert.Equal(fault, answer.Result.Response);
        Assert.Equal(ToolOutcome.ArgumentFault, answer.Outcome);
    }

    [Theory]
    [InlineData("string", """{"type":"string","description":"What."}""", true)]
    [InlineData("bool", """{"type":"boolean","description":"What."}""", true)]
    [InlineData("int", """{"type":"integer","description":"What."}""", true)]
    [InlineData("long", """{"type":"integer","description":"What."}""", true)]
    [InlineData("double", """{"type":"number","description":"What."}""", true)]
    [InlineData("string?", """{"type":"string","description":"What.","nullable":true}""", false)]
    [InlineData("int?", """{"type":"integer","description":"What.","nullable":true}""", false)]
    [InlineData("int {0} = 30", """{"type":"integer","description":"What.","default":30}""", false)]
    [InlineData("double {0} = 1", """{"type":"number","description":"What.","default":1}""", false)]
    [InlineData("bool {0} = true", """{"type":"boolean","description":"What.","default":true}""", false)]
    [InlineData("string {0} = \"a\\\"b\"", """{"type":"string","description":"What.","default":"a\"b"}""", false)]
    public async Task Parameter_InTheSchema_IsWhatTheMethodTakes(string type, string schema, bool required)
    {
        await using var agent = Compile(type);
        var parameters = agent.Function("echo").GetProperty("parameters");

        Assert.True(
            JsonElement.DeepEquals(JsonDocument.Parse(schema).RootElement, parameters.GetProperty("properties").GetProperty("value")));
        Assert.Equal(required, parameters.TryGetProperty("required", out _));
    }

    [Fact]
    public async Task Parameter_LeftOut_HasItsDefault()
    {
        await using var agent = LiveAgent.Compile("""
            using SignalWire.Agents;

            [VoiceAgent("A")]
            public sealed partial class Support
            {
                /// <summary>Echo.</summary>
                /// <param name="text">Text.</param>
                /// <param name="number">Number.</param>
                /// <param name="rate">Rate.</param>
                /// <param name="maybe">Maybe.</param>
                /// <param name="flag">Flag.</param>
                [Tool] string Echo(string text = "a\"b\u2028", long number = long.MinValue, double rate = -0.5,
                    int? maybe = 3, bool flag = default) =>
                    FormattableString.Invariant($"{text}|{number}|{rate}|{maybe}|{flag}");
            }
            """);
        Assert.Equal("a\"b\u2028|-9223372036854775808|-0.5|3|False", (await agent.CallAsync("echo")).Result.Response);
    }

    [Fact]
    public async Task Parameters_SeveralFaults_AreAllInOneMessageAndTheMethodDoesNotRun()
    {
        await using var agent = LiveAgent.Compile("""
            using SignalWire.Agents;

            [VoiceAgent("A")]
            public sealed partial class Support
            {
                /// <summary>Book.</summary>
                /// <param name="partySize">How many.</param>
                /// <param name="guestName">Who.</param>
                /// <param name="terrace">Where.</param>
                [Tool] string Book(int partySize, string guestName, bool terrace) => throw new InvalidOperationException("ran");
            }
            """);

        var answer = await agent.CallAsync("book", """{"party_size":"many","unknown":[{}],"terrace":"maybe"}""");

        Assert.Equal(
            "party_size: expected an integer between -2147483648 and 2147483647, got \"many\". terrace: expected true or false, "
            + "got \"maybe\". guest_name is missing; expected a string.",
            answer.Result.Response);
        Assert.Equal(ToolOutcome.ArgumentFault, answer.Outcome);
    }

    [Theory]
    [InlineData("""{"party_size":4}""")]
    [InlineData("""{"partySize":4}""")]
    [InlineData("""{"PartySize":4}""")]
    [InlineData("""{"party\u005fsize":4}""")]
    [InlineData("""{"party_size":"many","party_size":4}""")]
    [InlineData("""{"party_size":3,"partySize":4}""")]
    public async Task Parameter_InAnySpelling_TheLastOneCounts(string arguments)
    {
        await using var agent = LiveAgent.Compile("""
            using SignalWire.Agents;

            [VoiceAgent("A")]
            public sealed partial class Support
            {
                /// <summary>Book.</summary>
                /// <param name="partySize">How many.</param>
                [Tool] string Book(int partySize) => $"{partySize}";
            }
            """);
        Assert.Equal("4", (await agent.CallAsync("book", arguments)).Result.Response);
    }

    private static LiveAgent Compile(string type)
    {
        string parameter = type.Contains("{0}", StringComparison.Ordinal)
            ? type.Replace("{0}", "value", StringComparison.Ordinal)
            : $"{type} value";
        return LiveAgent.Compile($$"""
            using SignalWire.Agents;

            [VoiceAgent("A")]
            public sealed partial class Support
            {
                /// <summary>Echo.</summary>
                /// <param name="value">What.</param>
                [Tool] string Echo({{parameter}}) => (object?)value is null ? "<null>" : FormattableString.Invariant($"{value}");
            }
            """);
    }
}
