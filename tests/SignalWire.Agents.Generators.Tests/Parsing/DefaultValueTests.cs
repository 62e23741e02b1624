using System.Globalization;
using SignalWire.Agents.Generators.Emit;

namespace SignalWire.Agents.Generators.Tests.Parsing;

/// <summary>Default values: what the schema says of them, and what the generated code passes when the model says nothing.</summary>
public sealed class DefaultValueTests
{
    /// <summary>A parameter, the default in the schema (nothing where it has none), and the default in C#.</summary>
    public static TheoryData<string, string?, string> Defaults => new()
    {
        { "int p = 30", "30", "30" },
        { "int p = 0", "0", "0" },
        { "int p = -1", "-1", "-1" },
        { "int p = int.MinValue", "-2147483648", "-2147483648" },
        { "int p = int.MaxValue", "2147483647", "2147483647" },
        { "int p = 0x_FF", "255", "255" },
        { "int p = 'a'", "97", "97" },
        { "int p = default", "0", "0" },
        { "int p = (int)2.9", "2", "2" },
        { "int p = Hours * 60", "120", "120" },
        { "int? p = 5", "5", "5" },
        { "int? p = null", null, "null" },
        { "int? p = default", null, "null" },
        { "long p = 5", "5", "5L" },
        { "long p = long.MaxValue", "9223372036854775807", "9223372036854775807L" },
        { "long p = long.MinValue", "-9223372036854775808", "-9223372036854775808L" },
        { "long p = uint.MaxValue", "4294967295", "4294967295L" },
        { "long p = default", "0", "0L" },
        { "long? p = -7", "-7", "-7L" },
        { "long? p = null", null, "null" },
        { "double p = 1", "1", "1D" },
        { "double p = 1.5", "1.5", "1.5D" },
        { "double p = -0.25", "-0.25", "-0.25D" },
        { "double p = 0.1f", "0.10000000149011612", "0.10000000149011612D" },
        { "double p = 1e300", "1E+300", "1E+300D" },
        { "double p = double.Epsilon", "5E-324", "5E-324D" },
        { "double p = double.MaxValue", "1.7976931348623157E+308", "1.7976931348623157E+308D" },
        { "double p = -0.0", "-0", "-0D" },
        { "double p = double.NaN", null, "double.NaN" },
        { "double p = double.PositiveInfinity", null, "double.PositiveInfinity" },
        { "double p = double.NegativeInfinity", null, "double.NegativeInfinity" },
        { "double p = default", "0", "0D" },
        { "double? p = 2", "2", "2D" },
        { "double? p = null", null, "null" },
        { "bool p = true", "true", "true" },
        { "bool p = false", "false", "false" },
        { "bool p = default", "false", "false" },
        { "bool p = 1 < 2", "true", "true" },
        { "bool? p = true", "true", "true" },
        { "bool? p = null", null, "null" },
        { "string p = \"any\"", "\"any\"", "\"any\"" },
        { "string p = \"\"", "\"\"", "\"\"" },
        { "string p = Doctor + \" or any\"", "\"Who or any\"", "\"Who or any\"" },
        { "string p = nameof(Hours)", "\"Hours\"", "\"Hours\"" },
        { "string p = \"a\\\"b\\\\c\\n\"", "\"a\\u0022b\\\\c\\n\"", "\"a\\\"b\\\\c\\n\"" },
        { "string p = \"\\u2028é\\uD800\"", "\"\\u2028\\u00e9\\ufffd\"", "\"\\u2028é\\ud800\"" },
        { "string? p = null", null, "null" },
        { "string? p = default", null, "null" },
        { "string? p = \"x\"", "\"x\"", "\"x\"" },
        { "string p = null!", null, "null!" },
        { "string p = default!", null, "null!" },
        { "[System.Runtime.InteropServices.Optional, System.Runtime.InteropServices.DefaultParameterValue(3)] int p", "3", "3" },
    };

    [Theory]
    [MemberData(nameof(Defaults))]
    public void Default_OfEachKind_IsInSchemaAndCode(string parameter, string? json, string literal)
    {
        var run = GeneratorHarness.Run(Source(parameter));
        var tool = GeneratedJson.Declaration(run);
        var property = tool.GetProperty("parameters").GetProperty("properties").GetProperty("p");

        Assert.Equal(json is not null, property.TryGetProperty("default", out var value));
        if (json is not null)
        {
            Assert.Equal(json.Replace("\\u0022", "\\\"", StringComparison.Ordinal), value.GetRawText());
        }

        Assert.Contains($" p = {literal};", run.Source("Support"), StringComparison.Ordinal);
        Assert.False(tool.GetProperty("parameters").TryGetProperty("required", out _));
    }

    [Theory]
    [InlineData("int p")]
    [InlineData("string p")]
    [InlineData("[System.Runtime.InteropServices.Optional] double p")]
    public void Default_ThatIsNotThere_MakesTheParameterRequired(string parameter)
    {
        var parameters = GeneratedJson.Declaration(Source(parameter)).GetProperty("parameters");

        Assert.False(parameters.GetProperty("properties").GetProperty("p").TryGetProperty("default", out _));
        Assert.Equal("""["p"]""", parameters.GetProperty("required").GetRawText());
    }

    [Theory]
    [InlineData("string p = null")]
    [InlineData("string p = default")]
    public void Default_OfNullWhereNullIsNotTracked_CompilesWithoutAWarning(string parameter) =>
        Assert.Contains(
            " p = null!;", GeneratorHarness.Run($"#nullable disable\n{Source(parameter)}").Source("Support"), StringComparison.Ordinal);

    [Theory]
    [InlineData("−", ",")]
    [InlineData("~", "·")]
    public void Generator_UnderAnotherCulture_EmitsTheSame(string negativeSign, string decimalSeparator)
    {
        string source = Source(string.Join(", ", Defaults.Select((row, index) =>
            ((string)row[0]!).Replace(" p", $" p{index}", StringComparison.Ordinal))));
        string expected = Text();
        var before = CultureInfo.CurrentCulture;

        // Tests run without the cultures' own data, so one is made that has all that has ever broken a generator.
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = negativeSign;
        culture.NumberFormat.NumberDecimalSeparator = decimalSeparator;
        culture.NumberFormat.PositiveSign = "plus";
        culture.NumberFormat.NaNSymbol = "keine Zahl";
        culture.NumberFormat.PositiveInfinitySymbol = "∞";
        culture.NumberFormat.NegativeInfinitySymbol = "-∞";
        try
        {
            CultureInfo.CurrentCulture = culture;
            Assert.Equal($"{negativeSign}1{decimalSeparator}5", $"{-1.5}");
            Assert.Equal(expected, Text());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        string Text() => AgentEmitter.Emit(Parsed.Agent(source).Model!);
    }

    private static string Source(string parameter) => Parsed.AgentWith($$"""
        const int Hours = 2;
        const string Doctor = "Who";

        [Tool] string Check({{parameter}}) => "";
        """);
}
