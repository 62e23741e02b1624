using Microsoft.Extensions.DependencyInjection;

namespace SignalWire.Agents.Testing.Tests;

/// <summary>Tools are called by methods of their own, private ones too, as the model would call them.</summary>
public sealed class TypedCallTests
{
    [Fact]
    public async Task Call_ByAMethod_IsTheCallOfTheTool()
    {
        await using var call = await StartAsync();

        Assert.Equal("Eight to five.", (await call.TellHours()).Result.Response);
        call.GoTo("identify");
        var answer = await call.FindPatient(new DateOnly(1980, 1, 31));

        Assert.Equal((ToolOutcome.Answered, "Born in 1980, called by +15550100001 in en."), (answer.Outcome, answer.Result.Response));
        Assert.Equal("confirm", call.Step);
    }

    [Fact]
    public async Task Call_ByAMethod_OfADataMap_IsRunAsThePlatformWould()
    {
        await using var call = await StartAsync();
        call.GoTo("identify");

        Assert.Equal("Doctor Lee is on floor 2.", (await call.FindFloor("Lee")).Result.Response);
    }

    [Fact]
    public async Task Call_ByAMethod_OfAToolThatIsNotActive_IsRefused()
    {
        await using var call = await StartAsync();

        await Assert.ThrowsAsync<CallRefusedException>(async () => await call.EndCall());
    }

    private static Task<CallSimulator<Clinic>> StartAsync() => CallSimulator.StartAsync<Clinic>(
        options => options.ConfigureServices = services => services.AddSingleton<IHours>(new FixedHours()));
}
