using SignalWire.Agents;
using SignalWire.Agents.Testing;

public class ShopAgentTests
{
    [Fact]
    public async Task CheckOrder_OfAnOrder_TellsWhereItIs()
    {
        await using var call = await CallSimulator.StartAsync<ShopAgent>();

        var answer = await call.CheckOrder("A-1042");

        Assert.Equal("Order A-1042 is on its way and arrives tomorrow.", answer.Result.Response);
    }

    [Fact]
    public async Task CheckOrder_WithoutANumber_AsksForIt()
    {
        await using var call = await CallSimulator.StartAsync<ShopAgent>();

        var answer = await call.CallAsync("check_order");

        Assert.Equal(ToolOutcome.ArgumentFault, answer.Outcome);
    }

    [Fact]
    public async Task Document_OfACall_OffersTheTool()
    {
        await using var call = await CallSimulator.StartAsync<ShopAgent>();

        Assert.Contains("\"function\": \"check_order\"", AgentSnapshot.Document(call));
    }
}
