using SignalWire.Agents.Testing;
using Visits;

namespace VisitTests;

public sealed class VisitDeskTests
{
    [Fact]
    public async Task PlanVisit_OfAGroup_IsConfirmed()
    {
        await using var call = await CallSimulator.StartAsync<VisitDesk>();

        var answer = await call.CallAsync("plan_visit", """{"visit":{"day":"2027-05-05","people":12}}""");

        Assert.Equal("12 people will be expected on May 5.", answer.Result.Response);
    }

    [Fact]
    public async Task Document_OfACall_HasTheTool()
    {
        await using var call = await CallSimulator.StartAsync<VisitDesk>();

        Assert.Contains("\"function\": \"plan_visit\"", AgentSnapshot.Document(call), StringComparison.Ordinal);
    }

    [Fact]
    public void GeneratedCode_OfAnAgent_IsOneFileAndTheRegistry() =>
        Assert.Equal(
            2, GeneratedCode.Files(GeneratedCode.Run("[SignalWire.Agents.VoiceAgent(\"A\")] public sealed partial class A;")).Count);
}
