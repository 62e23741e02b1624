namespace SignalWire.Agents.LiveTests.Types;

/// <summary>Whatever a tool takes, code passes it as the type it is, and it arrives equal.</summary>
public sealed class TypedCallTests
{
    /// <summary>What JSON gives back as it was: type, and a value in C#.</summary>
    private static readonly (string Type, string Value)[] s_values =
    [
        ("string", "\"\""), ("string", "\"\\0\\n\\\"<&>\\u2028 \\U0001F600 \\\\u0041\""), ("bool", "false"),
        ("sbyte", "sbyte.MinValue"), ("byte", "byte.MaxValue"), ("short", "short.MinValue"), ("ushort", "ushort.MaxValue"),
        ("int", "int.MinValue"), ("uint", "uint.MaxValue"), ("long", "long.MinValue"), ("ulong", "ulong.MaxValue"),
        ("float", "float.MaxValue"), ("float", "float.Epsilon"), ("double", "double.MinValue"), ("double", "double.Epsilon"),
        ("double", "0.1 + 0.2"),
        ("decimal", "decimal.MinValue"), ("decimal", "0.0000000000000000000000000001m"), ("Guid", "Guid.Empty"),
        ("DateOnly", "DateOnly.MinValue"), ("DateOnly", "DateOnly.MaxValue"), ("TimeOnly", "TimeOnly.MaxValue"),
        ("TimeOnly", "new TimeOnly(1, 2)"),
        ("DateTime", "DateTime.MaxValue"), ("DateTime", "new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc)"),
        ("DateTimeOffset", "new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.FromMinutes(-90))"),
        ("DateTimeOffset", "DateTimeOffset.UnixEpoch"),
        ("TimeSpan", "TimeSpan.MinValue"), ("TimeSpan", "TimeSpan.MaxValue"), ("TimeSpan", "TimeSpan.Zero"),
        ("TimeSpan", "TimeSpan.FromTicks(-1)"),
        ("Uri", "new Uri(\"https://example.com/a b?q=\\u00fc#x\")"),
        ("Seating", "Seating.Terrace"), ("Days", "Days.None"), ("Days", "Days.Monday | Days.Tuesday | Days.Weekend"),
        ("Guest", "new Guest(\"Ann\", true)"), ("Payment", "new Cash()"), ("Payment", "new Cash(3.10m)"), ("Payment", "new Card(\"12\")"),
        ("Payment?", "null"), ("int?", "null"), ("Place?", "new Place(1, 2)"), ("Days?", "Days.Monday"),
    ];

    /// <summary>Defaults that JSON cannot say: parameter, and how one knows that it came.</summary>
    private static readonly (string Parameter, string Test)[] s_defaults =
    [
        ("double value = double.NaN", "double.IsNaN(value)"), ("float? value = float.PositiveInfinity", "value == float.PositiveInfinity"),
        ("JsonElement value = default", "value.ValueKind == JsonValueKind.Undefined"),
        ("ImmutableArray<int> value = default", "value.IsDefault"),
        ("Seating value = (Seating)99", "value == (Seating)99"), ("Days value = (Days)64", "value == (Days)64"),
        ("Guest value = null!", "value is null"),
    ];

    [Fact]
    public async Task Value_OfAnyTypeInTheTable_ArrivesAsItCame()
    {
        await using var agent = EchoAgent.CompileRelays(TypeRows.All.Select(row => $"{row.Type} value"), TypeRows.Declarations);

        for (int i = 0; i < TypeRows.All.Count; i++)
        {
            await AssertPassedOnAsync(agent, i, $$"""{"value":{{TypeRows.All[i].Fits}}}""");
        }
    }

    [Fact]
    public async Task Value_ThatMayBeNull_ArrivesAsItCame()
    {
        await using var agent = EchoAgent.CompileRelays(TypeRows.All.Select(row => $"{row.Type}? value"), TypeRows.Declarations);

        for (int i = 0; i < TypeRows.All.Count; i++)
        {
            await AssertPassedOnAsync(agent, i, $$"""{"value":{{TypeRows.All[i].Fits}}}""");
            await AssertPassedOnAsync(agent, i, """{"value":null}""");
            await AssertPassedOnAsync(agent, i, "{}");
        }
    }

    [Fact]
    public async Task Value_ThatIsTheDefault_ArrivesAsTheDefault()
    {
        string[] parameters =
        [
            .. ConstraintTests.Defaults.Select(row => (string)row[0]),
            "int? value = 5", "bool? value = true", "string? value = \"x\"", "[DefaultValue(\"x\")] string? value", "Bare value = default",
        ];
        await using var agent = EchoAgent.CompileRelays(
            parameters, $"{TypeRows.Declarations}\npublic struct Bare {{ public int A {{ get; set; }} }}");

        for (int i = 0; i < parameters.Length; i++)
        {
            await AssertPassedOnAsync(agent, i, "{}");
            if (parameters[i].Contains('?', StringComparison.Ordinal))
            {
                await AssertPassedOnAsync(agent, i, """{"value":null}""");
            }
        }
    }

    [Fact]
    public async Task Value_OfAnOddShape_ArrivesAsItCame()
    {
        // One of them gives back nothing, and some have more parameters.
        var rows = OddShapeTests.Rows.Select(row => row.Cast<string>().ToArray())
            .Where(row => !row[0].Contains(',', StringComparison.Ordinal) && row[0] != "Hidden value"
                || row[0].Contains('<', StringComparison.Ordinal));
        foreach (string[] row in rows)
        {
            await using var agent = EchoAgent.CompileRelays([row[0]], row[1]);
            await AssertPassedOnAsync(agent, 0, $$"""{"value":{{row[2]}}}""");
        }
    }

    [Fact]
    public async Task Value_AtTheEdgeOfItsType_ArrivesAsItWas()
    {
        await using var agent = LiveAgent.Compile($$"""
            {{EchoAgent.Usings}}

            [VoiceAgent("Edge")]
            public sealed partial class Edge
            {
            {{string.Concat(s_values.Select((row, index) => $$"""
                [Tool("take_{{index}}")] public static string Take{{index}}({{row.Type}} value) =>
                    Equals(value, {{Boxed(row)}}) ? "same" : $"{value}";
                [Tool("pass_{{index}}")] public static async Task<string> Pass{{index}}(
                    [Microsoft.AspNetCore.Mvc.FromServices] IToolCaller<Edge> caller) =>
                    (await caller.Take{{index}}({{row.Value}})).Result.Response!;
            """))}}
            {{string.Concat(s_defaults.Select((row, index) => $$"""
                [Tool("default_{{index}}")] public static string Default{{index}}({{row.Parameter}}) => {{row.Test}} ? "same" : $"{value}";
                [Tool("pass_default_{{index}}")] public static async Task<string> PassDefault{{index}}(
                    [Microsoft.AspNetCore.Mvc.FromServices] IToolCaller<Edge> caller) =>
                    (await caller.Default{{index}}()).Result.Response!;
            """))}}
            }

            {{TypeRows.Declarations}}
            """);

        for (int i = 0; i < s_values.Length; i++)
        {
            Assert.Equal($"{s_values[i]} same", $"{s_values[i]} {(await agent.CallAsync($"pass_{i}")).Result.Response}");
        }

        for (int i = 0; i < s_defaults.Length; i++)
        {
            Assert.Equal($"{s_defaults[i]} same", $"{s_defaults[i]} {(await agent.CallAsync($"pass_default_{i}")).Result.Response}");
        }
    }

    /// <summary>What the tool could not be told, and what comes of it.</summary>
    [Theory]
    [InlineData("double.NaN", "double", "ArgumentException")]
    [InlineData("(Seating)9", "Seating", "ArgumentOutOfRangeException")]
    [InlineData("(Days)9", "Days", "ArgumentOutOfRangeException")]
    [InlineData("new Cheque(1)", "Payment", "ArgumentOutOfRangeException")]
    [InlineData("null!", "string", "value: expected a string, got null.")]
    [InlineData("null!", "Guest", "value: expected an object, got null.")]
    [InlineData("new Guest(null!)", "Guest", "value.name: expected a string, got null.")]
    [InlineData("default", "ImmutableArray<int>", "value: expected an array, got null.")]
    [InlineData("[null!]", "List<Uri>", "value[0]: expected an absolute URL, got null.")]
    [InlineData("new Uri(\"/a\", UriKind.Relative)", "Uri", "value: expected an absolute URL, got \"/a\".")]
    public async Task Value_ThatDoesNotFit_IsToldByTheCallOrByTheTool(string value, string type, string told)
    {
        await using var agent = LiveAgent.Compile($$"""
            {{EchoAgent.Usings}}

            [VoiceAgent("Edge")]
            public sealed partial class Edge
            {
                [Tool] public static string Take({{type}} value) => $"{value}";

                [Tool] public static async Task<string> Pass([Microsoft.AspNetCore.Mvc.FromServices] IToolCaller<Edge> caller)
                {
                    try
                    {
                        return (await caller.Take({{value}})).Result.Response!;
                    }
                    catch (Exception exception)
                    {
                        return exception.GetType().Name;
                    }
                }
            }

            public sealed record Cheque(int Number) : Payment;

            {{TypeRows.Declarations}}
            """);

        Assert.Equal(told, (await agent.CallAsync("pass")).Result.Response);
    }

    private static string Boxed((string Type, string Value) row) => row.Value == "null" ? "null" : $"({row.Type})({row.Value})";

    private static async Task AssertPassedOnAsync(LiveAgent agent, int index, string arguments)
    {
        var said = await agent.CallAsync($"say_{index}", arguments);
        var passedOn = await agent.CallAsync($"relay_{index}", arguments);

        Assert.Equal((said.Outcome, said.Result.Response), (passedOn.Outcome, passedOn.Result.Response));
    }
}
