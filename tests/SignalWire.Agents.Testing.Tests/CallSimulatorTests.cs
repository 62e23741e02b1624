using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace SignalWire.Agents.Testing.Tests;

/// <summary>A simulated call does what the platform and the server would do, and refuses what they would refuse.</summary>
public sealed class CallSimulatorTests
{
    private readonly FixedHours _hours = new();

    [Fact]
    public async Task Call_OfAnActiveTool_IsAnswered()
    {
        await using var call = await StartAsync();

        var answer = await call.CallAsync("tell_hours");

        Assert.Equal((ToolOutcome.Answered, "Eight to five."), (answer.Outcome, answer.Result.Response));
    }

    [Fact]
    public async Task Call_ByTheInterfaceOfTheProcess_IsTheSame()
    {
        await using var call = await StartAsync();
        IToolCaller<Clinic> caller = call;

        Assert.Equal("Eight to five.", (await caller.CallAsync("tell_hours", default)).Result.Response);
    }

    [Fact]
    public async Task Call_WithActions_ChangesTheConversation()
    {
        await using var call = await StartAsync(options =>
        {
            options.From = "+15550100009";
            options.Query = "lang=de";
        });
        call.GoTo("identify");

        var answer = await call.CallAsync("find_patient", """{"born":"1980-01-31"}""");

        Assert.Equal("Born in 1980, called by +15550100009 in de.", answer.Result.Response);
        Assert.Equal(
            ["""{"set_global_data":{"patient":7}}""", """{"change_step":"confirm"}"""],
            answer.Result.Actions.Select(action => action.ToJsonString()));
        Assert.Equal(("default", "confirm"), (call.Context, call.Step));
        Assert.Equal("""{"clinic":"North","language":"de","patient":7}""", call.GlobalData.ToJsonString());
        Assert.Equal(["end_call"], call.ActiveTools);
    }

    [Fact]
    public async Task Call_WithAFaultyArgument_TellsTheModel()
    {
        await using var call = await StartAsync();
        call.GoTo("identify");

        var answer = await call.CallAsync("find_patient", """{"born":"yesterday"}""");

        Assert.Equal(ToolOutcome.ArgumentFault, answer.Outcome);
        Assert.StartsWith("born: expected ", answer.Result.Response, StringComparison.Ordinal);
        Assert.Equal("identify", call.Step);
    }

    [Fact]
    public async Task Call_OfAToolThatThrows_Fails()
    {
        await using var call = await StartAsync();
        call.GoTo("identify");

        Assert.Equal(ToolOutcome.Failed, (await call.CallAsync("look_outside")).Outcome);
    }

    [Fact]
    public async Task Call_OfADataMap_IsRunAsThePlatformWould()
    {
        await using var call = await StartAsync();
        call.GoTo("identify");

        Assert.Equal("Doctor Lee is on floor 2.", (await call.CallAsync("find_floor", """{"doctor":"Lee"}""")).Result.Response);
    }

    [Theory]
    [InlineData(
        "find_patient", "Tool 'find_patient' is not active in step 'greet' of context 'default'. Active tools: tell_hours, respect_wish.")]
    [InlineData(
        "find_pateint",
        "The document has no tool 'find_pateint'. Its tools: find_patient, tell_hours, respect_wish, end_call, look_outside, "
        + "find_floor.")]
    public async Task Call_OfAToolThatIsNotActive_IsRefused(string tool, string reason)
    {
        await using var call = await StartAsync();

        Assert.Equal(reason, (await Assert.ThrowsAsync<CallRefusedException>(() => call.CallAsync(tool))).Message);
    }

    [Fact]
    public async Task Call_OfAToolThatWasToggledOff_IsRefused()
    {
        await using var call = await StartAsync();
        await call.CallAsync("respect_wish");

        Assert.Equal(["respect_wish"], call.ActiveTools);
        await Assert.ThrowsAsync<CallRefusedException>(() => call.CallAsync("tell_hours"));
    }

    [Fact]
    public async Task Call_AfterTheEnd_IsRefused()
    {
        await using var call = await StartAsync();
        call.GoTo("identify");
        call.GoTo("confirm");

        await call.CallAsync("end_call");

        Assert.True(call.HasEnded);
        Assert.Empty(call.ActiveTools);
        var refused = await Assert.ThrowsAsync<CallRefusedException>(() => call.CallAsync("end_call"));
        Assert.Equal("The conversation has ended (hangup), so the model cannot call a tool.", refused.Message);
    }

    [Fact]
    public async Task Call_WithTheTokenOfAnotherCall_IsRefusedByTheServer()
    {
        await using var call = await StartAsync();
        await using var other = await call.CallAgainAsync();

        Assert.NotEqual(call.CallId, other.CallId);
        Assert.Equal(ToolOutcome.Answered, (await call.CallWithTokenAsync("tell_hours", call.TokenOf("tell_hours"))).Outcome);
        Assert.Equal(ToolOutcome.Refused, (await call.CallWithTokenAsync("tell_hours", other.TokenOf("tell_hours"))).Outcome);
        Assert.Equal(ToolOutcome.Refused, (await call.CallWithTokenAsync("tell_hours", call.TokenOf("end_call"))).Outcome);
        Assert.Equal(ToolOutcome.Refused, (await call.CallWithTokenAsync("tell_hours", token: null)).Outcome);
    }

    [Fact]
    public async Task Call_WhoseTokenHasExpired_IsRefusedByTheServer()
    {
        var clock = new MovedClock();
        await using var call = await StartAsync(options => options.TimeProvider = clock);

        clock.Ahead = TimeSpan.FromHours(5);

        Assert.Equal(ToolOutcome.Refused, (await call.CallAsync("tell_hours")).Outcome);
    }

    [Theory]
    [InlineData("confirm", "Step 'confirm' cannot follow step 'greet' of context 'default'. Allowed steps: identify.")]
    [InlineData("confirmed", "Context 'default' has no step 'confirmed'. Its steps: greet, identify, confirm.")]
    public async Task GoTo_AStepThatMayNotFollow_IsRefused(string step, string reason)
    {
        await using var call = await StartAsync();

        Assert.Equal(reason, Assert.Throws<CallRefusedException>(() => call.GoTo(step)).Message);
        Assert.Equal("greet", call.Step);
    }

    [Fact]
    public async Task GoTo_AfterTheEndOfTheSteps_IsRefused()
    {
        await using var call = await StartAsync();
        call.GoTo("identify");
        call.GoTo("confirm");

        Assert.Equal(
            "Step 'confirm' ends context 'default', so no step can follow it.",
            Assert.Throws<CallRefusedException>(() => call.GoTo("greet")).Message);
    }

    [Fact]
    public async Task Answer_ToTheLastQuestion_LeadsOn()
    {
        await using var call = await StartAsync();
        call.GoTo("identify");
        call.GoTo("confirm");
        call.ChangeContext("billing");
        Assert.Equal(["insurer", "member_id"], call.OpenQuestions);

        call.Answer("insurer", "North Mutual");
        Assert.Equal(("collect", "member_id"), (call.Step, Assert.Single(call.OpenQuestions)));
        call.Answer("member_id", 42);

        Assert.Equal(("billing", "close"), (call.Context, call.Step));
        Assert.Equal("""{"insurer":"North Mutual","member_id":42}""", call.GlobalData["claim"]!.ToJsonString());
        Assert.Throws<CallRefusedException>(() => call.Answer("insurer", "South"));
        Assert.Throws<CallRefusedException>(() => call.ChangeContext("surgery"));
    }

    [Fact]
    public async Task Summary_OfTheCall_ReachesTheAgent()
    {
        await using var call = await StartAsync();

        await call.SendSummaryAsync(new JsonObject { ["reason"] = "A cough." });

        Assert.Equal(["A cough."], _hours.Notes);
    }

    [Fact]
    public async Task Request_WithoutCredentials_IsRefusedAsInProduction()
    {
        await using var call = await StartAsync();
        call.Client.DefaultRequestHeaders.Authorization = null;

        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, (await call.Client.GetAsync(new Uri("/clinic", UriKind.Relative))).StatusCode);
    }

    private Task<CallSimulator<Clinic>> StartAsync(
        Action<CallSimulatorOptions>? configure = null) => CallSimulator.StartAsync<Clinic>(options =>
    {
        options.ConfigureServices = services => services.AddSingleton<IHours>(_hours);
        configure?.Invoke(options);
    });
}
