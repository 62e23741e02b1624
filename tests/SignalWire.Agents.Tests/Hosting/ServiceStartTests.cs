using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace SignalWire.Agents.Tests.Hosting;

/// <summary>What an agent takes is there before the first caller is, or the program does not start.</summary>
public sealed partial class ServiceStartTests
{
    [Fact]
    public async Task Program_WithoutTheServicesOfItsAgents_IsRefusedWithAllOfThem()
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => TestServer.StartAsync(app =>
        {
            app.MapVoiceAgent<TakingAgent>();
            app.MapVoiceAgent<KeyedTakingAgent>();
            app.MapVoiceAgent<RootAgent>();
        }));

        Assert.Contains("agent 'Taking' needs", refused.Message, StringComparison.Ordinal);
        Assert.Contains("agent 'Keyed taking' needs", refused.Message, StringComparison.Ordinal);
        Assert.Contains($"{typeof(IStock)}", refused.Message, StringComparison.Ordinal);
        Assert.Contains($"{typeof(IPrices)}", refused.Message, StringComparison.Ordinal);
        Assert.Contains($"{typeof(IStock)} with the key 'north'", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Root", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(INotes), refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_WithTheServicesOfItsAgents_StartsAndMakesNoAgent()
    {
        TakingAgent.Made = 0;
        await using var server = await TestServer.StartAsync<TakingAgent>(builder =>
            builder.Services.AddSingleton<IStock, Stock>().AddScoped<IPrices, Prices>());

        Assert.Equal(0, TakingAgent.Made);
        Assert.Equal((200, "{\"status\":\"ready\"}"), await ReadyAsync(server));
        Assert.Equal("1 7", (await server.CallAsync("look")).Response);
    }

    [Fact]
    public async Task Service_ThatLacksOneItself_IsToldWithIt()
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => TestServer.StartAsync<TakingAgent>(builder =>
            builder.Services.AddSingleton<IStock, Stock>().AddScoped<IPrices, PricesOfABook>().AddScoped<PriceList>()));

        Assert.Contains("agent 'Taking'", refused.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(IPriceBook), refused.Message, StringComparison.Ordinal);
    }

    /// <summary>It is registered, and before a call nobody can tell more of it.</summary>
    [Fact]
    public async Task Service_ThatNeedsTheRequest_StopsNothing()
    {
        await using var server = await TestServer.StartAsync<TakingAgent>(builder => builder.Services
            .AddHttpContextAccessor().AddSingleton<IStock, Stock>().AddScoped<IPrices, PricesOfTheRequest>());

        Assert.Equal("1 8", (await server.CallAsync("look")).Response);
    }

    [Fact]
    public async Task Fault_OfAServiceThatNoAgentTakes_StopsNothing()
    {
        await using var server = await TestServer.StartAsync<TakingAgent>(builder =>
            builder.Services.AddSingleton<IStock, Stock>().AddScoped<IPrices, Prices>().AddScoped<PriceList>());

        Assert.Equal(200, (await ReadyAsync(server)).Status);
    }

    [Fact]
    public async Task Agent_WithoutItsServicesMappedLater_IsNotReady()
    {
        WebApplication? later = null;
        await using var server = await TestServer.StartAsync(app =>
        {
            later = app;
            app.MapVoiceAgent<RootAgent>();
        });
        Assert.Equal(200, (await ReadyAsync(server)).Status);
        later!.MapVoiceAgent<TakingAgent>();

        Assert.Equal((503, """{"status":"not_ready"}"""), await ReadyAsync(server));
        Assert.Equal(200, (await server.GetAsync("/health")).Status);
    }

    private static async Task<(int Status, string Body)> ReadyAsync(TestServer server)
    {
        var answer = await server.GetAsync("/ready");
        return (answer.Status, answer.Text);
    }

    private interface IStock
    {
        int Count { get; }
    }

    private interface IPrices
    {
        int Price { get; }
    }

    private interface IPriceBook;

    private interface INotes;

    private sealed class Stock : IStock
    {
        public int Count => 1;
    }

    private sealed class Prices : IPrices
    {
        public int Price => 7;
    }

    private sealed class PricesOfABook(PriceList list) : IPrices
    {
        public int Price => list.Book.GetHashCode();
    }

    private sealed class PriceList(IPriceBook book)
    {
        public IPriceBook Book => book;
    }

    private sealed class PricesOfTheRequest(IHttpContextAccessor accessor) : IPrices
    {
        private readonly int _port = (accessor.HttpContext ?? throw new InvalidOperationException("Nobody asks.")).Request.Host.Port!.Value;

        public int Price => _port > 0 ? 8 : 0;
    }

    // Private agents are not in the registry, so that no other test has to serve them.
    /// <summary>An agent whose constructor and tool take services.</summary>
    [VoiceAgent("Taking", Route = "/taking")]
    private sealed partial class TakingAgent
    {
        private readonly IStock _stock;

        public TakingAgent(IStock stock, INotes? notes)
        {
            _stock = stock;
            Made++;
            _ = notes;
        }

        public static int Made { get; set; }

        /// <summary>Says what is in stock, and what one costs</summary>
        [Tool]
        public string Look([FromServices] IPrices prices) => $"{_stock.Count} {prices.Price}";

        /// <summary>Says the same a second time</summary>
        [Tool]
        public string LookAgain([FromServices] IPrices prices) => Look(prices);
    }

    /// <summary>An agent of which only a tool takes a service, by a key.</summary>
    [VoiceAgent("Keyed taking", Route = "/keyed-taking")]
    private sealed partial class KeyedTakingAgent
    {
        /// <summary>Says what is in stock, and what one costs</summary>
        [Tool]
        public static string Look([FromKeyedServices("north")] IStock stock) => $"{stock.Count}";
    }
}
