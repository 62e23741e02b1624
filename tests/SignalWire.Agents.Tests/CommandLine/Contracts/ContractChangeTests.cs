using System.Text.Json;
using SignalWire.Agents.Tests.Tools;

namespace SignalWire.Agents.Tests.CommandLine.Contracts;

/// <summary>
/// What <c>--check-document</c> says of each change of a tool: what is kept is made different, and the program stays as it is.
/// </summary>
public sealed class ContractChangeTests : IDisposable
{
    private const string Tools = "agents/0/tools";
    private const string Parameters = Tools + "/0/parameters";
    private const string Properties = Parameters + "/properties";

    private readonly ContractFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("extra", "was removed", "/extra", """{"type":"string","description":"x"}""")]
    [InlineData("guests", "was added as required", "/guests", null)]
    [InlineData("guests", "was changed from string to integer", "/guests/type", "\"string\"")]
    [InlineData("guests", "was narrowed from number to integer", "/guests/type", "\"number\"")]
    [InlineData("guests", "was changed from one of several to integer", "/guests", """{"oneOf":[{"type":"integer"}]}""")]
    [InlineData("guests", "had the minimum 0 and now has 1", "/guests/description", "\"How many come (0 to 12)\"")]
    [InlineData("guests", "had the minimum above 0 and now has 1", "/guests/description", "\"How many come (above 0 and at most 12)\"")]
    [InlineData("guests", "had the minimum -1E+300 and now has 1", "/guests/description", "\"How many come (-1E+300 to 12)\"")]
    [InlineData("guests", "had the maximum 20 and now has 12", "/guests/description", "\"How many come (1 to 20)\"")]
    [InlineData("guests", "now has the maximum 12", "/guests/description", "\"How many come (at least 1)\"")]
    [InlineData("guests", "had the minimum 0.5 and now has 1", "/guests/minimum", "0.5")]
    [InlineData("guests", "had the maximum 13 and now has 12", "/guests/maximum", "13")]
    [InlineData("guests", "no longer has the default 2", "/guests/default", "2")]
    [InlineData("guests", "has a different schema keyword 'multipleOf', whose effect is unknown", "/guests/multipleOf", "2")]
    [InlineData("name", "had the minimum length 1 and now has 2", "/name/description", "\"Who comes (1 to 40 characters)\"")]
    [InlineData("name", "had the maximum length 41 and now has 40", "/name/description", "\"Who comes (2 to 41 characters)\"")]
    [InlineData("day", "now has the format \"date\"", "/day/format", null)]
    [InlineData("code", "now has the pattern \"^(?:[A-Z]{3})$\"", "/code/pattern", null)]
    [InlineData("seating", "no longer accepts \"bar\"", "/seating/enum", """["inside","bar","terrace"]""")]
    [InlineData("seating", "now accepts only \"inside\", \"terrace\"", "/seating/enum", null)]
    [InlineData("tip", "no longer accepts null", "/tip/nullable", "true")]
    [InlineData("tip", "now has the default 0, and had none before", "/tip/default", null)]
    [InlineData("contact", "must now be a phone number", "/contact/description", "\"How to reach them\"")]
    [InlineData("extras", "must now have as each value true or false", "/extras/description", "\"What else (each value a string)\"")]
    [InlineData("dishes[].count", "had the minimum 0 and now has 1", "/dishes/items/properties/count/description", "\"How many (0 to 9)\"")]
    [InlineData("dishes[].title", "was made required", "/dishes/items/required", "[]")]
    [InlineData("dishes[]", "has no schema to compare: it was true and is now "
        + "{\"type\":\"object\",\"properties\":{\"title\":{\"type\":\"string\",\"des...", "/dishes/items", "true")]
    [InlineData("dishes[]", "was changed from string to object", "/dishes/items/type", "\"string\"")]
    public Task Parameter_ThatAsksForMore_Breaks(string parameter, string text, string path, string? json) =>
        AssertAsync($"BREAKING: Bookings: parameter {parameter} of book_table {text}", Properties + path, json);

    [Theory]
    [InlineData("tip", "was added as optional", "/tip", null)]
    [InlineData("tip", "was widened from integer to number", "/tip/type", "\"integer\"")]
    [InlineData("guests", "had the minimum 2 and now has 1", "/guests/description", "\"How many come (2 to 12)\"")]
    [InlineData("guests", "had the maximum below 12 and now has 12", "/guests/description", "\"How many come (at least 1 and below 12)\"")]
    [InlineData("guests", "had the maximum 11 and now has 12", "/guests/maximum", "11")]
    [InlineData("tip", "no longer has the minimum 1", "/tip/description", "\"What they give (at least 1)\"")]
    [InlineData("tip", "no longer has the minimum number of items 1", "/tip/minItems", "1")]
    [InlineData("seating", "now also accepts \"terrace\"", "/seating/enum", """["inside"]""")]
    [InlineData("seating", "has its values in a different order", "/seating/enum", """["terrace","inside"]""")]
    [InlineData("name", "is no longer limited to \"Ann\"", "/name/enum", """["Ann"]""")]
    [InlineData("name", "no longer has the pattern \"a\"", "/name/pattern", "\"a\"")]
    [InlineData("name", "no longer has the format \"uri\"", "/name/format", "\"uri\"")]
    [InlineData("code", "now also accepts null", "/code/nullable", null)]
    [InlineData("tip", "no longer has to be a phone number", "/tip/description", "\"What they give (a phone number)\"")]
    [InlineData("dishes[].count", "was added as optional", "/dishes/items/properties/count", null)]
    public Task Parameter_ThatAsksForLess_IsToldAndBreaksNothing(string parameter, string text, string path, string? json) =>
        AssertAsync($"changed: Bookings: parameter {parameter} of book_table {text}", Properties + path, json);

    [Theory]
    [InlineData(
        "BREAKING: Bookings: parameter guests of book_table was made required",
        Parameters + "/required",
        """["name","day","dishes","contact"]""")]
    [InlineData(
        "changed: Bookings: parameter tip of book_table was made optional",
        Parameters + "/required",
        """["name","guests","day","dishes","contact","tip"]""")]
    [InlineData("BREAKING: Bookings: the default of parameter tip of book_table was 1.5 and is now 0", Properties + "/tip/default", "1.5")]
    [InlineData(
        "BREAKING: Bookings: the pattern of parameter code of book_table was \"a\" and is now \"^(?:[A-Z]{3})$\"",
        Properties + "/code/pattern",
        "\"a\"")]
    [InlineData(
        "BREAKING: Bookings: the format of parameter day of book_table was \"time\" and is now \"date\"",
        Properties + "/day/format",
        "\"time\"")]
    [InlineData(
        "changed: Bookings: the description of parameter tip of book_table was \"Café (old)\" and is now \"What they give\"",
        Properties + "/tip/description",
        "\"Café (old)\"")]
    [InlineData(
        "changed: Bookings: the description of parameter guests of book_table was \"Guests (1 to 12)\" "
        + "and is now \"How many come (1 to 12)\"",
        Properties + "/guests/description",
        "\"Guests (1 to 12)\"")]
    [InlineData(
        "changed: Bookings: the description of tool book_table was \"Books\\n\" and is now \"Books a table\"",
        Tools + "/0/description",
        "\"Books\\n\"")]
    [InlineData(
        "BREAKING: Bookings: tool tell_time was removed",
        Tools + "/+",
        """{"name":"tell_time","description":"x","secure":true,"runs":"here","parameters":{"type":"object","properties":{}}}""")]
    [InlineData("changed: Bookings: tool cancel was added", Tools + "/1", null)]
    [InlineData(
        "BREAKING: Bookings: tool book_table now requires a token, which running calls do not have", Tools + "/0/secure", "false")]
    [InlineData("changed: Bookings: tool cancel no longer requires a token", Tools + "/1/secure", "true")]
    [InlineData("changed: Bookings: tool cancel ran elsewhere and now runs here", Tools + "/1/runs", "\"elsewhere\"")]
    [InlineData("BREAKING: Bookings: the parameter object of book_table has a different schema keyword 'additionalProperties', "
        + "whose effect is unknown",
        Parameters + "/additionalProperties", "true")]
    public Task Tool_ThatChanges_IsToldInWords(string line, string path, string? json) => AssertAsync(line, path, json);

    [Theory]
    [InlineData(
        "BREAKING",
        "an integer between -9223372036854775808 and 9223372036854775807",
        "id",
        "an integer between -2147483648 and 2147483647")]
    [InlineData("changed", "an integer between -128 and 127", "id", "an integer between -2147483648 and 2147483647")]
    [InlineData("BREAKING", "an integer between -128 and 127 or null", "id", "an integer between -2147483648 and 2147483647")]
    [InlineData("BREAKING", "a string that matches (?i)b+", "code", "a string that matches a+")]
    public async Task Parameter_ThatIsCheckedOtherwise_IsToldThoughItsSchemaIsTheSame(
        string mark, string took, string parameter, string takes)
    {
        await _folder.WriteAsync(app => app.MapVoiceAgent<ChoiceAgent>());
        _folder.Edit($"agents/0/tools/1/accepts/{parameter}", JsonSerializer.Serialize(took));

        var run = await _folder.CheckAsync(app => app.MapVoiceAgent<ChoiceAgent>());

        Assert.StartsWith(
            $"{mark}: Choice: parameter {parameter} of refund accepted {took} and now accepts {takes}\n",
            run.Output,
            StringComparison.Ordinal);
        Assert.Equal(2, run.Output.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task Tool_ThatIsRenamed_IsRemovedAndAdded()
    {
        await AssertAsync(
            ["BREAKING: Bookings: tool annul was removed", "changed: Bookings: tool cancel was added", "1 breaking change, 1 other change"],
            (Tools + "/1/name", "\"annul\""));
    }

    [Fact]
    public async Task Tool_ThatThePlatformRunsFromNowOn_Breaks()
    {
        await _folder.WriteAsync(app => app.MapVoiceAgent<MapAgent>());
        _folder.Edit("agents/0/tools/0/runs", "\"here\"");

        var run = await _folder.CheckAsync(app => app.MapVoiceAgent<MapAgent>());

        Assert.Equal(
            new(
                1,
                "BREAKING: Map: tool music ran here and now runs on the platform; running calls still call it here\n1 breaking "
                + "change, 0 other changes\n", ""), run);
    }

    [Fact]
    public async Task Order_OfToolsParametersAndProperties_IsTold()
    {
        await AssertAsync(
            [
                "changed: Bookings: the properties of parameter dishes[] of book_table are in a different order",
                "changed: Bookings: the parameters of book_table are in a different order",
                "changed: Bookings: the tools are in a different order",
                "0 breaking changes, 3 other changes",
            ],
            (Properties + "/name", null),
            (Properties + "/name", """{"type":"string","description":"Who comes (2 to 40 characters)"}"""),
            (Properties + "/dishes/items/properties/title", null),
            (Properties + "/dishes/items/properties/title", """{"type":"string","description":"What it is called"}"""),
            (Tools + "/+", """{"name":"cancel","description":"Cancels a booking","secure":false,"runs":"here","parameters":"""
                + """{"type":"object","properties":{"id":{"type":"string","description":"Which one"}},"required":["id"]}}"""),
            (Tools + "/1", null));
    }

    [Fact]
    public async Task Branches_OfAChoice_AreComparedByTheirKind()
    {
        static string Choice(string branches) => $$"""{"oneOf":[{{branches}}]}""";
        static string Branch(string kind, string type) =>
            $$$"""{"type":"object","properties":{"kind":{"const":"{{{kind}}}"},"x":{"type":"{{{type}}}"}},"required":["kind","x"]}""";

        await _folder.WriteAsync(app => app.MapVoiceAgent<ChoiceAgent>());
        _folder.Edit(
            "agents/0/tools/0/parameters/properties/payment",
            Choice($$"""{{Branch("cash", "string")}},{{Branch("cheque", "string")}},{"type":"null","description":"x"}"""));

        var run = await _folder.CheckAsync(app => app.MapVoiceAgent<ChoiceAgent>());

        Assert.Equal(
            """
            BREAKING: Choice: parameter payment("cash").x of pay was removed
            BREAKING: Choice: parameter payment("cash").amount of pay was added as required
            changed: Choice: the description of parameter payment("cash") of pay was null and is now "How they pay"
            BREAKING: Choice: parameter payment of pay no longer accepts "cheque"
            BREAKING: Choice: parameter payment of pay no longer accepts null
            changed: Choice: parameter payment of pay now also accepts "card"
            4 breaking changes, 2 other changes

            """,
            run.Output);
    }

    [Fact]
    public async Task CheckDocument_Raw_IsTheListOfChanges()
    {
        await _folder.WriteAsync(app => app.MapVoiceAgent<ConstrainedAgent>());
        _folder.Edit(Properties + "/extra", """{"type":"string"}""");
        _folder.Edit(Properties + "/tip", null);

        var run = await _folder.CheckAsync(app => app.MapVoiceAgent<ConstrainedAgent>(), "--raw");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.True(
            JsonElement.DeepEquals(
                JsonElement.Parse(run.Output),
                JsonElement.Parse(
                    """
                    [{"breaking":true,"agent":"Bookings","place":"parameter extra of book_table","text":"was removed"},
                     {"breaking":false,"agent":"Bookings","place":"parameter tip of book_table","text":"was added as optional"}]
                    """)),
            run.Output);
    }

    private Task AssertAsync(string line, string path, string? json)
    {
        bool isBreaking = line.StartsWith("BREAKING", StringComparison.Ordinal);
        return AssertAsync([line, isBreaking ? "1 breaking change, 0 other changes" : "0 breaking changes, 1 other change"], (path, json));
    }

    private async Task AssertAsync(string[] lines, params (string Path, string? Json)[] edits) =>
        Assert.Equal(new(1, string.Join('\n', lines) + "\n", ""), await CheckAsync(edits));

    private async Task<CommandRun> CheckAsync(params (string Path, string? Json)[] edits)
    {
        await _folder.WriteAsync(app => app.MapVoiceAgent<ConstrainedAgent>());
        foreach (var (path, json) in edits)
        {
            _folder.Edit(path, json);
        }

        return await _folder.CheckAsync(app => app.MapVoiceAgent<ConstrainedAgent>());
    }
}
