using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace SignalWire.Agents.LiveTests.Types;

/// <summary>The example of a tool's arguments, which the printed curl line sends, is accepted by the tool itself.</summary>
public sealed class ExampleTests
{
    private const int RandomPatterns = 100;

    /// <summary>Parameters of every kind of constraint, alone and together.</summary>
    private static readonly string[] s_parameters =
    [
        "[Range(1, 12)] int value", "[Range(0, 1, MinimumIsExclusive = true)] int value",
        "[Range(-5, 0, MaximumIsExclusive = true)] int value",
        "[Range(-5, -2, MinimumIsExclusive = true, MaximumIsExclusive = true)] long value", "[Range(200, 1000)] byte value",
        "[Range(0.0, 1.0, MinimumIsExclusive = true, MaximumIsExclusive = true)] double value", "[Range(1e300, 1e301)] double value",
        "[Range(0.1, 0.2, MinimumIsExclusive = true, MaximumIsExclusive = true)] float value",
        "[Range(typeof(decimal), \"0.01\", \"0.02\", MinimumIsExclusive = true, MaximumIsExclusive = true)] decimal value",
        "[Range(5, double.PositiveInfinity, MinimumIsExclusive = true)] double value",
        "[Range(double.NegativeInfinity, -5, MaximumIsExclusive = true)] decimal value",
        "[AllowedValues(1, 7), Range(5, 9)] int value", "[AllowedValues(\"x\", \"yyy\"), MinLength(2)] string value",
        "[AllowedValues(\"x\", \"B-1\"), RegularExpression(\"B-[0-9]\")] string value", "[AllowedValues(Seating.Terrace)] Seating value",
        "[StringLength(5, MinimumLength = 2)] string value", "[Length(40, 41)] string value", "[MaxLength(1)] string value",
        "[MaxLength(0)] string value",
        "[EmailAddress] string value", "[EmailAddress, MinLength(40)] string value", "[EmailAddress, MaxLength(6)] string value",
        "[EmailAddress, RegularExpression(\"^.+@contoso\\\\.com$\")] string value",
        "[Url] string value", "[Url, MinLength(50)] string value", "[Url, MaxLength(9)] string value",
        "[Url, RegularExpression(\"ftp://.*\")] string value",
        "[Phone] string value", "[Phone, MinLength(14)] string value", "[Phone, MaxLength(3)] string value",
        "[Phone, RegularExpression(\"^\\\\+44\\\\d{10}$\")] string value",
        "[RegularExpression(\"^[a-z]+$\"), MinLength(20)] string value", "[RegularExpression(\"^[a-z]*$\"), Length(3, 3)] string value",
        "[RegularExpression(\"^[0-9]{1,8}$\"), MinLength(6)] string value",
        "[MinLength(7)] int[] value", "[Length(2, 3)] HashSet<string> value", "[MinLength(3)] HashSet<int> value",
        "[MinLength(2)] HashSet<bool> value",
        "[MinLength(3)] ISet<Guid> value", "[MinLength(3)] SortedSet<DateOnly> value", "[MinLength(2)] HashSet<Seating> value",
        "[MinLength(3)] HashSet<Uri> value",
        "[MinLength(3)] HashSet<TimeOnly> value", "[MinLength(3)] HashSet<DateTimeOffset> value", "[MinLength(3)] HashSet<TimeSpan> value",
        "[MinLength(3)] HashSet<decimal> value", "[MinLength(12)] HashSet<Seat> value", "[MinLength(3)] Dictionary<string, int> value",
        "[MaxLength(0)] int[] value",
        "[MaxLength(0)] Dictionary<string, int> value", "List<Seat> value", "Seat value", "Dictionary<string, Seat> value", "Shape value",
        "System.Text.Json.JsonElement value",
        "Guid a, DateOnly b, TimeOnly c, DateTime d, DateTimeOffset e, TimeSpan f, Uri g, bool h, ulong i, float j, sbyte k",
    ];

    /// <summary>Patterns as people write them, for what people ask for on the phone.</summary>
    private static readonly string[] s_patterns =
    [
        "^[A-Z]{3}$", @"^\d{4}$", "^B-[0-9]{4}$", "a|b", "^(red|green|blue)$", @"^\+?[1-9]\d{1,14}$", @"^[^\s@]+@[^\s@]+\.[^\s@]+$",
        @"^\w+$", @"^\S+$", "^.{8,}$",
        @"^(?=.*[A-Z])(?=.*[a-z])(?=.*\d).{8,}$", @"^(?=.*\d)[A-Za-z\d]{6,10}$", "^(?!000)[0-9]{3}$", @"^(?!.*(.)\1)[a-z]{4}$",
        @"^\d{3}-\d{2}-\d{4}$", @"^\(\d{3}\) \d{3}-\d{4}$",
        @"^(\d)\1{3}$", "^(?<half>ab)-\\k<half>$", @"^[\w.%+-]+@[\w.-]+\.[a-z]{2,}$",
        "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
        @"^(?:0[1-9]|1[0-2])/(?:0[1-9]|[12]\d|3[01])/\d{4}$", @"^([01]?\d|2[0-3]):[0-5]\d$", @"^#?([a-f0-9]{6}|[a-f0-9]{3})$",
        @"^-?\d+(\.\d+)?$", @"^\p{L}+( \p{L}+)*$", @"^\p{Lu}\p{Ll}+$",
        @"^[\p{L}\p{N} .'-]{2,40}$", "^[ÄÖÜ][äöüß]+$", "^[а-я]+$", @"^[\u4e00-\u9fa5]{2}$", "^[^a-zA-Z0-9]$", "^[]a]+$", @"^[\]\\-]{3}$",
        "^[a-]$", @"^[\d-]+$", @"^\$\d+\.\d\d$", @"^a\.b\*c\?$",
        @"^\x41\u0042\t$", @"^[\x30-\x39]+$", "^(a(b(c|d)+)?)*e$", "^((x|y){2,3}z)+$", "^a{2}b{0}c{0,1}d{1,}$", "^ab??c*?d+?$", @"\Aab\z",
        @"\bword\b", @"^(?i)abc$", "^(?i:ABC)d$", "^(?>a+)b$",
        "^(?#a comment)ab$", "^$", "", "^(|a)b$", "^[a-z-[aeiou]]+$", @"^\d+(?:,\d{3})*(?= EUR) EUR$", "^(?<!x)ab(?<=b)c$",
        "^[A-HJ-NPR-Z0-9]{17}$", @"^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$",
        @"^(?:4\d{12}(?:\d{3})?|5[1-5]\d{14})$", @"^(\+1|1)?[ -]?\(?[2-9]\d{2}\)?[ -]?\d{3}[ -]?\d{4}$",
        @"^v?\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$", @"^https?://[\w.-]+(/\S*)?$", @"^[""'<>&\\/]+$", "^{a}$", "^a{,3}$",
    ];

    [Fact]
    public async Task Example_OfAnyConstraint_IsAccepted() => await AcceptAsync(s_parameters);

    [Fact]
    public async Task Example_OfAPatternThatPeopleWrite_IsAccepted() => await AcceptAsync([.. s_patterns.Select(Parameter)]);

    /// <summary>Patterns made up of every common construct, some of which no text fits: of those there is nothing to accept.</summary>
    [Fact]
    public void Example_OfAMadeUpPattern_IsAccepted() => Check.Sample(
        Pattern(3).Select(pattern => $"^{pattern}$").Array[RandomPatterns],
        patterns => AcceptAsync([.. patterns.Distinct().Select(Parameter)]).GetAwaiter().GetResult(),
        iter: 2,
        threads: 1);

    [Theory]
    [InlineData("""{"value":"<a string that matches ^(a)(?(1)b|c)$>"}""", "^(a)(?(1)b|c)$")]
    [InlineData("""{"value":"<a string that matches a(?!.*)b>"}""", "a(?!.*)b")]
    public async Task Example_OfAPatternThatNothingIsKnownFor_SaysSo(string arguments, string pattern)
    {
        await using var agent = Compile([Parameter(pattern)]);

        Assert.Equal(arguments, Encoding.UTF8.GetString(agent.Definition.Tools[0].ExampleArguments));
    }

    private static async Task AcceptAsync(string[] parameters)
    {
        await using var agent = Compile(parameters);
        for (int i = 0; i < parameters.Length; i++)
        {
            string arguments = Encoding.UTF8.GetString(agent.Definition.Tools[i].ExampleArguments);
            var answer = await agent.CallAsync($"say_{i}", arguments);
            Assert.True(answer.Outcome == ToolOutcome.Answered, $"{parameters[i]}\n{arguments}\n{answer.Result.Response}");
        }
    }

    private static LiveAgent Compile(string[] parameters) => LiveAgent.Compile($$"""
        #pragma warning disable SWA0207
        using System.ComponentModel.DataAnnotations;
        using System.Text.Json.Serialization;
        using SignalWire.Agents;

        [VoiceAgent("Examples")]
        public sealed partial class Examples
        {
        {{string.Join("\n", parameters.Select(Tool))}}
        }

        public enum Seating { Any, Inside, Terrace }
        public sealed record Seat([property: RegularExpression("^[A-F][0-9]{2}$")] string Row,
            [property: Range(5, 9)] int Number, Seating Place);
        [JsonDerivedType(typeof(Circle), "circle")] public abstract record Shape;
        public sealed record Circle([property: Range(2, 3)] double Radius) : Shape;
        """);

    private static string Tool(string parameters, int index) => $$"""
            /// <summary>Tell nothing.</summary>
            [Tool("say_{{index}}")] public string Say{{index}}({{parameters}}) => "";
        """;

    private static string Parameter(string pattern) =>
        $"[RegularExpression({SymbolDisplay.FormatLiteral(pattern, quote: true)})] string value";

    private static Gen<string> Pattern(int depth)
    {
        var leaf = Gen.OneOf(
            "a", "B", "7", "-", " ", @"\d", @"\w", @"\s", ".", "[a-f]", "[^a-f]", @"[\d_]", @"\.", @"\+", @"\p{L}", "é", "[A-Z0-9]");
        if (depth == 0)
        {
            return leaf;
        }

        var inner = Pattern(depth - 1);
        return Gen.Frequency(
            (2, leaf),
            (2, Gen.Select(inner, Gen.OneOf("*", "+", "?", "{2}", "{1,3}", "{2,}", "*?", "+?"), (part, count) => $"(?:{part}){count}")),
            (3, inner.Array[1, 4].Select(parts => string.Concat(parts))),
            (2, inner.Array[2, 3].Select(parts => $"({string.Join("|", parts)})")));
    }
}
