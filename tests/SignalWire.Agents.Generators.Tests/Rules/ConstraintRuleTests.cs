using Microsoft.CodeAnalysis.Testing;

namespace SignalWire.Agents.Generators.Tests.Rules;

/// <summary>
/// SWA0206 to SWA0208 and SWA0211: what attributes and defaults say, reported on the attribute or the default of the tool's own parameter,
/// and on the parameter's type when they stand inside it.
/// </summary>
public sealed class ConstraintRuleTests
{
    private const string Unreachable = "bounds with a value of the type between them";
    private const string Lengths = "a minimum length that does not exceed the maximum";

    [Theory]
    [InlineData("Range(1, 2)", "string", "Range", "a number")]
    [InlineData("Range(1, 2)", "List<int>", "Range", "a number")]
    [InlineData("Length(1, 2)", "int", "Length", "a string, a list or a dictionary")]
    [InlineData("MinLength(1)", "DateOnly?", "MinLength", "a string, a list or a dictionary")]
    [InlineData("StringLength(3)", "string[]", "StringLength", "a string")]
    [InlineData("RegularExpression(\"a\")", "int", "RegularExpression", "a string")]
    [InlineData("EmailAddress", "Uri", "EmailAddress", "a string")]
    [InlineData("Url", "bool", "Url", "a string")]
    [InlineData("Phone", "long", "Phone", "a string")]
    [InlineData("AllowedValues(1, \"b\")", "int", "AllowedValues", "a string, a number or an enum, with values of that type")]
    [InlineData("Range(5, 1)", "int", "Range", Unreachable)]
    [InlineData("Range(300, 400)", "byte", "Range", Unreachable)]
    [InlineData("Range(-5, -1)", "uint", "Range", Unreachable)]
    [InlineData("Range(0.2, 0.8)", "int", "Range", Unreachable)]
    [InlineData("Range(1, 2, MinimumIsExclusive = true, MaximumIsExclusive = true)", "int", "Range", Unreachable)]
    [InlineData("Range(1.5, 1.5, MinimumIsExclusive = true)", "double", "Range", Unreachable)]
    [InlineData("StringLength(1, MinimumLength = 2)", "string", "StringLength", Lengths)]
    [InlineData("Length(3, 2)", "int[]", "Length", Lengths)]
    public Task ConstraintOnWrongType_IsReportedOnTheAttribute(string attribute, string type, string name, string advice) => Verify(
        $$"""[{|#0:{{attribute}}|}] {{type}} booking""",
        "",
        RuleTest.Expect(
            "SWA0206",
            $"Attribute [{name}] on 'booking' of tool 'book_table' does not apply to '{type}', so it rejects no value; it requires {advice}"));

    [Theory]
    [InlineData("[Range(1, 2)] decimal booking")]
    [InlineData("[Range(typeof(decimal), \"0.5\", \"2\")] int? booking")]
    [InlineData("[Range(0, 255)] byte booking")]
    [InlineData("[Range(3, 3)] int booking")]
    [InlineData("[MinLength(1), MaxLength(1)] Dictionary<string, int> booking")]
    [InlineData("[StringLength(0)] string booking")]
    [InlineData("[AllowedValues(1, 2)] long booking")]
    [InlineData("[AllowedValues(\"a\", null)] string? booking")]
    public Task Constraint_OfAFittingType_IsNotReported(string parameter) => Verify(parameter, "");

    [Theory]
    [InlineData(@"\AB", "a .NET anchor; use ^ and $")]
    [InlineData(@"B\z", "a .NET anchor; use ^ and $")]
    [InlineData(@"B\Z", "a .NET anchor; use ^ and $")]
    [InlineData(@"\GB", "a .NET anchor; use ^ and $")]
    [InlineData(@"(?>a)b", "an atomic group")]
    [InlineData(@"(a)?(?(1)b|c)", "a conditional group")]
    [InlineData(@"a(?#note)b", "a comment")]
    [InlineData(@"(?<o>a)(?<-o>b)", "a balancing group")]
    [InlineData(@"(?'o'a)", "a group named in quotes; use (?<name>…)")]
    [InlineData(@"(?i)a", "an inline option")]
    [InlineData(@"(?i-s:a)", "an inline option")]
    [InlineData(@"\a", "a .NET escape")]
    [InlineData(@"\p{IsGreek}", "a Unicode block by its .NET name")]
    [InlineData(@"[a-z-[aeiou]]", "a character class subtraction")]
    public Task PatternNotPortable_IsReportedOnTheAttribute(string pattern, string foreign) => Verify(
        $$"""[{|#0:RegularExpression(@"{{pattern}}")|}] string booking""",
        "",
        RuleTest.Expect(
            "SWA0207",
            "The pattern of 'booking' of tool 'book_table' has syntax that is specific to .NET, so it is not sent to the model and is "
            + "checked only on the call: "
            + foreign));

    [Theory]
    [InlineData(@"^\\A$")]
    [InlineData(@"^\(?#[0-9]+\)?$")]
    [InlineData(@"^\[x-[0-9]$")]
    [InlineData(@"^(?:a|b)(?=c)(?!d)(?<=e)(?<name>f)$")]
    [InlineData(@"^\p{L}\d\u00e9[a-z-]$")]
    public Task PatternThatBothKnow_IsNotReported(string pattern) => Verify($"""[RegularExpression(@"{pattern}")] string booking""", "");

    [Theory]
    [InlineData("[Range(1, 12)] int booking = {|#0:0|}", "0", "an integer between 1 and 12")]
    [InlineData("[Range(0.5, 1)] double? booking = {|#0:2|}", "2", "a number between 0.5 and 1")]
    [InlineData("[MinLength(1)] string booking = {|#0:\"\"|}", "\"\"", "a string of at least 1 characters")]
    [InlineData("[RegularExpression(\"^a$\")] string booking = {|#0:\"b\"|}", "\"b\"", "a string that matches ^a$")]
    [InlineData("[AllowedValues(\"a\")] string booking = {|#0:\"b\"|}", "\"b\"", "one of a")]
    [InlineData("[Range(1, 12), {|#0:System.ComponentModel.DefaultValue(13)|}] int booking", "13", "an integer between 1 and 12")]
    [InlineData("[{|#0:System.ComponentModel.DefaultValue(null)|}] int booking", "null", "an integer between -2147483648 and 2147483647")]
    [InlineData("[{|#0:System.ComponentModel.DefaultValue(null)|}] string booking", "null", "a string")]
    [InlineData("[{|#0:System.ComponentModel.DefaultValue(null)|}] List<string> booking", "null", "an array")]
    [InlineData("[{|#0:System.ComponentModel.DefaultValue(\"2\")|}] int booking", "\"2\"", "an integer between -2147483648 and 2147483647")]
    [InlineData("[{|#0:System.ComponentModel.DefaultValue(2.5)|}] int? booking", "2.5", "an integer between -2147483648 and 2147483647")]
    [InlineData("[{|#0:System.ComponentModel.DefaultValue(2)|}] string booking", "2", "a string")]
    [InlineData("[{|#0:System.ComponentModel.DefaultValue(1)|}] bool booking", "1", "true or false")]
    public Task DefaultOutsideConstraint_IsReportedOnTheDefault(string parameter, string value, string expected) => Verify(
        parameter,
        "",
        RuleTest.Expect(
            "SWA0208",
            $"The default {value} of 'booking' of tool 'book_table' is a value that a call rejects: it must be {expected}; change one of "
            + "them"));

    [Theory]
    [InlineData("[Range(1, 12)] int booking = 12")]
    [InlineData("[Range(1, 12)] int? booking = null")]
    [InlineData("[MaxLength(1)] string? booking = \"a\"")]
    [InlineData("[Range(0, 1)] double booking = double.NaN")]
    [InlineData("[System.ComponentModel.DefaultValue(null)] int? booking")]
    [InlineData("[System.ComponentModel.DefaultValue(null)] string? booking")]
    [InlineData("[System.ComponentModel.DefaultValue(2)] double booking")]
    [InlineData("[System.ComponentModel.DefaultValue(\"2026-11-26\")] DateOnly booking")]
    public Task Default_WithinItsConstraint_IsNotReported(string parameter) => Verify(parameter, "");

    [Theory]
    [InlineData("SWA0206", "Booking", "public sealed record Booking([Range(1, 2)] string Seats);", "Attribute [Range] on 'booking.Seats' "
        + "of tool 'book_table' does not apply to 'string', so it rejects no value; it requires a number")]
    [InlineData("SWA0206", "List<Booking>", "public sealed class Booking { [Url] public List<string>? Links { get; set; } }",
        "Attribute [Url] on 'booking[].Links' of tool 'book_table' does not apply to 'List<string>?', so it rejects no value; it requires "
        + "a string")]
    [InlineData("SWA0207", "Dictionary<string, Booking>", "public sealed record Booking([property: RegularExpression(\"(?i)a\")] string "
        + "Code);",
        "The pattern of 'booking[].Code' of tool 'book_table' has syntax that is specific to .NET, so it is not sent to the model "
        + "and is checked only on the call: an inline option")]
    [InlineData("SWA0208", "Booking", "public sealed record Booking([Range(1, 9)] int Seats = 0);", "The default 0 of 'booking.Seats' of "
        + "tool 'book_table' is a value that a call rejects: it must be an integer between 1 and 9; change one of them")]
    [InlineData("SWA0208", "List<Booking>", "public sealed class Booking { public Guest? By { get; set; } } public sealed class Guest { "
        + "[Range(1, 9)] public int Age { get; set; } = 10; }",
        "The default 10 of 'booking[].By.Age' of tool 'book_table' is a value that a call rejects: it must be an integer "
        + "between 1 and 9; change one of them")]
    [InlineData("SWA0211", "Booking", "public sealed record Booking(IReadOnlyList<Guest> Guests); public sealed record "
        + "Guest([RegularExpression(\"(\")] string Name);",
        "The pattern of 'booking.Guests[].Name' of tool 'book_table' is not a valid regular expression, so every call would fail: Invalid "
        + "pattern "
        + "'(' at offset 1. Not enough )'s")]
    public Task Constraint_InsideTheType_IsReportedOnTheParametersType(string id, string type, string declarations, string message) =>
        Verify($$"""{|#0:{{type}}|} booking""", declarations, RuleTest.Expect(id, message));

    [Fact]
    public Task DefaultOutsideConstraint_InsideATypeWithADefaultOfItsOwn_IsReportedOnTheType() =>
        Verify("{|SWA0208:Booking?|} booking = null", "public sealed record Booking([Range(1, 9)] int Seats = 0);");

    [Fact]
    public Task InvalidPattern_IsReportedOnTheAttribute() => Verify(
        """[{|#0:RegularExpression("[a")|}] string booking""",
        "",
        RuleTest.Expect(
            "SWA0211",
            "The pattern of 'booking' of tool 'book_table' is not a valid regular expression, so every call would fail: Invalid pattern "
            + "'[a' at offset 2. Unterminated [] set"));

    private static Task Verify(string parameter, string declarations, params DiagnosticResult[] expected) => RuleTest.VerifyAsync(
        expected,
        $$"""
        using System.ComponentModel.DataAnnotations;
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Bistro
        {
            /// <summary>Book a table.</summary>
            /// <param name="booking">The booking.</param>
            [Tool] string BookTable({{parameter}}) => "";
        }

        {{declarations}}
        """);
}
