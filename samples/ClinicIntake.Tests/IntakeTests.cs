using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents;
using SignalWire.Agents.Testing;

namespace ClinicIntake.Tests;

public sealed class IntakeTests
{
    private static readonly DateOnly s_born = new(1980, 1, 31);

    [Fact]
    public async Task Patient_WhoIsKnown_IsAskedThreeQuestions()
    {
        await using var call = await StartAsync(patient: 7);
        call.GoTo("identify");

        await call.FindPatient(s_born, "Moss");
        Assert.Equal("ask", call.Step);
        call.Answer("reason", "A cough.");
        call.Answer("since", "Monday.");
        call.Answer("number", "+15550100077");

        Assert.Equal("close", call.Step);
        Assert.Equal(
            """{"patient":7,"visit":{"reason":"A cough.","since":"Monday.","number":"\u002B15550100077"}}""",
            call.GlobalData.ToJsonString());
    }

    [Fact]
    public async Task Patient_WhoIsNotKnown_IsAskedAgain()
    {
        await using var call = await StartAsync(patient: null);
        call.GoTo("identify");

        var answer = await call.FindPatient(s_born, "Moss");

        Assert.StartsWith("There is no such patient.", answer.Result.Response, StringComparison.Ordinal);
        Assert.Equal("identify", call.Step);
    }

    [Fact]
    public async Task Patient_BeforeTheyAreAsked_IsNotLookedUp()
    {
        await using var call = await StartAsync(patient: 7);

        await Assert.ThrowsAsync<CallRefusedException>(async () => await call.FindPatient(s_born, "Moss"));
    }

    [Fact]
    public async Task Token_OfAnotherCall_IsRefused()
    {
        await using var call = await StartAsync(patient: 7);
        await using var other = await call.CallAgainAsync();

        var answer = await call.CallWithTokenAsync(
            "find_patient", other.TokenOf("find_patient"), """{"born":"1980-01-31","last_name":"Moss"}""");

        Assert.Equal(ToolOutcome.Refused, answer.Outcome);
    }

    internal static Task<CallSimulator<Intake>> StartAsync(int? patient) => CallSimulator.StartAsync<Intake>(
        options => options.ConfigureServices = services => services.AddSingleton<IPatients>(new OnePatient(patient)));
}
