using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using SignalWire.Agents.Hosting.CommandLine;
using SignalWire.Agents.Tests.CallFlows;
using SignalWire.Agents.Tests.CommandLine.Contracts;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.CommandLine;

/// <summary>Which agents a program has, and one of them chosen by its name.</summary>
public sealed class AgentSelectionTests
{
    [Fact]
    public async Task ListAgents_OfAProgram_TellsWhoAnswersWhere() => (await CommandRun.OfAsync(MapAll, "--list-agents")).AssertSuccess("""
        Available agents:
          Bookings (/bookings) - agent, 3 tools, SIP users: book, tables
          Root (/) - agent, 1 tool
          Toolless (/toolless) - agent, no tools
          Plain (/plain) - call flow, no tools

        """);

    [Fact]
    public async Task ListAgents_Raw_IsJson()
    {
        var run = await CommandRun.OfAsync(MapAll, "--list-agents", "--raw");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.True(
            JsonElement.DeepEquals(
                JsonElement.Parse(run.Output),
                JsonElement.Parse(
                    """
                    [{"name":"Bookings","route":"/bookings","kind":"agent","tools":3,"sip_users":["book","tables"]},
                     {"name":"Root","route":"/","kind":"agent","tools":1,"sip_users":[]},
                     {"name":"Toolless","route":"/toolless","kind":"agent","tools":0,"sip_users":[]},
                     {"name":"Plain","route":"/plain","kind":"call flow","tools":0,"sip_users":[]}]
                    """)),
            run.Output);
    }

    [Fact]
    public async Task ListAgents_OfOne_ListsThatOne() =>
        (await CommandRun.OfAsync(MapAll, "--agent", "ROOT", "--list-agents")).AssertSuccess(
            "Available agents:\n  Root (/) - agent, 1 tool\n");

    [Fact]
    public async Task ListAgents_OfAProgramWithoutAgents_SaysSo() =>
        (await CommandRun.OfAsync(_ => { }, "--list-agents")).AssertSuccess("The program has no agents.\n");

    [Theory]
    [InlineData("front desk", "Hello from the clinic")]
    [InlineData("Root", "Hello from the root")]
    public async Task Exec_WithAnAgentsName_RunsTheToolOfThatAgent(string agent, string result) =>
        (await CommandRun.OfAsync(MapTwo, "--agent", agent, "--exec", "say_hello")).AssertSuccess($"RESULT:\nFunctionResult: {result}\n");

    /// <summary>What <c>dotnet run</c> puts before the program's own arguments, in samples and templates.</summary>
    [Theory]
    [InlineData("--environment", "Development", "--list-tools", "--agent", "Root")]
    [InlineData("--environment=Development", "--list-tools", "--agent", "Root")]
    [InlineData("--agent", "Root", "--list-tools", "--environment", "Staging")]
    public async Task CommandLine_WithTheEnvironmentOfTheHost_IsUnderstood(params string[] args) => Assert.Equal(
        await CommandRun.OfAsync(MapTwo, "--agent", "Root", "--list-tools"), await CommandRun.OfAsync(MapTwo, args));

    [Theory]
    [InlineData("--environment needs the name of an environment, such as Development", "--list-tools", "--environment")]
    [InlineData("No agent has the name 'Desk'. Agents: Root, Front Desk", "--agent", "Desk", "--list-tools")]
    [InlineData("--route and --agent both select an agent; use only one of them", "--agent", "Root", "--route", "/", "--list-tools")]
    [InlineData("--agent needs the name of an agent; --list-agents lists them", "--list-tools", "--agent")]
    [InlineData("Select one with --route: /, /clinic/front-desk; or with --agent: Root, Front Desk", "--dump-swml")]
    [InlineData("require a command, such as --list-tools", "--agent", "Root")]
    [InlineData("require a command, such as --list-tools", "-v")]
    [InlineData("--verbose can be combined only with --dump-swml and --exec", "--list-agents", "--verbose")]
    [InlineData("cannot be combined", "--list-agents", "--list-tools")]
    public async Task CommandLine_ThatChoosesNobody_IsRefused(string error, params string[] args) =>
        (await CommandRun.OfAsync(MapTwo, args)).AssertUsage(error);

    [Fact]
    public async Task Agent_ThatIsMappedTwice_IsChosenByItsRoute()
    {
        static void MapTwice(WebApplication app)
        {
            app.MapVoiceAgent<RootAgent>();
            app.MapVoiceAgent<RootAgent>("/again");
        }

        (await CommandRun.OfAsync(MapTwice, "--agent", "Root", "--exec", "say_hello"))
            .AssertUsage("Several agents have the name 'Root'. Select one with --route: /, /again");
        (await CommandRun.OfAsync(MapTwice, "--route", "/again", "--exec", "say_hello")).AssertSuccess(
            "RESULT:\nFunctionResult: Hello from the root\n");
    }

    [Fact]
    public async Task Command_OfAProgramWithoutAgents_IsRefused() =>
        (await CommandRun.OfAsync(_ => { }, "--list-tools")).AssertUsage("The program has no agents. Map them with app.MapVoiceAgents().");

    [Fact]
    public async Task ListTools_OfConstrainedParameters_SaysWhatTheyTake() =>
        (await CommandRun.OfAsync(app => app.MapVoiceAgent<ConstrainedAgent>(), "--list-tools")).AssertSuccess("""
            Available SWAIG functions:
              book_table - Books a table (LOCAL webhook)
                Parameters:
                  name (string) (required): Who comes (2 to 40 characters)
                  guests (integer) (required): How many come (1 to 12)
                  day (string [format date]) (required): When
                  dishes (array [of object [with title, count]]) (required): What they eat
                  contact (string) (required): How to reach them (a phone number)
                  extras (object [or null]): What else (each value true or false)
                  code (string [pattern ^(?:[A-Z]{3})$; or null]): The code of an offer
                  seating (string [one of inside, terrace; default "inside"]): Where they sit
                  tip (number [default 0]): What they give
              cancel - Cancels a booking (LOCAL webhook)
                Parameters:
                  id (string) (required): Which one
              tell_menu - Says what there is to eat (LOCAL webhook)

            """);

    [Theory]
    [InlineData("integer [at least 1 and below 9]", """{"type":"integer","minimum":1,"exclusiveMaximum":9}""")]
    [InlineData("string [at most 5 characters; format email]", """{"type":"string","maxLength":5,"format":"email"}""")]
    [InlineData(
        "array [of string; at least 1 and at most 3 items]",
        """{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":3}""")]
    [InlineData("integer [one of 1, 2]", """{"type":"integer","enum":[1,2]}""")]
    [InlineData("one of several", """{"oneOf":[]}""")]
    public void ParameterWords_OfKeywordsThatOthersWrite_AreReadable(string words, string schema) =>
        Assert.Equal(words, ParameterWords.Of(JsonElement.Parse(schema)));

    private static void MapAll(WebApplication app)
    {
        app.MapVoiceAgent<ConstrainedAgent>();
        app.MapVoiceAgent<RootAgent>();
        app.MapVoiceAgent<ToollessAgent>();
        app.MapVoiceAgent<PlainFlow>();
    }

    private static void MapTwo(WebApplication app)
    {
        app.MapVoiceAgent<RootAgent>();
        app.MapVoiceAgent<NestedAgent>();
    }
}
