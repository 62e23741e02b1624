using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Tools;

public sealed class ConcurrencyTests
{
    [Fact]
    public async Task Calls_AtTheSameTime_NeverSeeEachOthersData()
    {
        await using var server = await TestServer.StartAsync<WaitingAgent>();
        var gate = server.Services.GetRequiredService<Gate>();

        var ada = server.CallAsync("wait", """{"name":"Ada"}""", "call-a");
        await gate.Signaled("Ada waits").WaitAsync(Patience.Limit);
        var bob = server.CallAsync("wait", """{"name":"Bob"}""", "call-b");
        await gate.Signaled("Bob waits").WaitAsync(Patience.Limit);

        // While both wait, a third is refused and a fourth is at fault.
        var refused = await server.PostAsync("/waiting/swaig", """{"function":"wait","call_id":"call-c"}""");
        var atFault = await server.CallAsync("wait", """{"name":[7]}""", "call-d");
        gate.Open();

        Assert.Equal("Ada waited", (await ada).Response);
        Assert.Equal("Bob waited", (await bob).Response);
        Assert.Contains("security token", refused.Response, StringComparison.Ordinal);
        Assert.Equal("name: expected a string, got an array.", atFault.Response);
    }

    [Fact]
    public async Task Calls_InGreatNumber_AreAnsweredEachForItself()
    {
        await using var server = await TestServer.StartAsync<TypesAgent>();

        await Parallel.ForAsync(0, 400, async (i, _) =>
        {
            // Every third call is at fault: what is used again must be clean.
            string number = i.ToString(CultureInfo.InvariantCulture);
            var answer = i % 3 == 0
                ? await server.CallAsync("take_int64", $$"""{"value":"x{{number}}"}""", $"call-{number}")
                : await server.CallAsync("take_text", $$"""{"some_text":"text {{number}}"}""", $"call-{number}");

            Assert.Equal(i % 3 == 0
                ? $"value: expected an integer between -9223372036854775808 and 9223372036854775807, got \"x{number}\"."
                : $"text {number}", answer.Response);
        });
    }

    [Fact]
    public async Task Cancellation_WhenTheCallerIsGone_ReachesTheTool()
    {
        await using var server = await TestServer.StartAsync<WaitingAgent>();
        var gate = server.Services.GetRequiredService<Gate>();
        var url = (await server.DocumentAsync("call-17")).ToolUrl("wait");
        const string Body = """{"function":"wait","argument":{"parsed":[{"name":"Ada"}]},"call_id":"call-17"}""";

        using var connection = await RawConnection.OpenAsync(server.Origin);
        await connection.PostAsync(url.PathAndQuery, Body);
        await gate.Signaled("Ada waits").WaitAsync(Patience.Limit);
        connection.Abort();

        await gate.Signaled("Ada gave up").WaitAsync(Patience.Limit);
        var entry = await server.Log.FirstAsync(entry => entry.Message.Contains("canceled", StringComparison.Ordinal))
            .WaitAsync(Patience.Limit);
        Assert.Contains("'wait'", entry.Message, StringComparison.Ordinal);
        Assert.Contains("'call-17'", entry.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Log.OfAgents, entry => entry.Exception is not null);
    }
}
