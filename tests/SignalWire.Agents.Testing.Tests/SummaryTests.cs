using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace SignalWire.Agents.Testing.Tests;

/// <summary>The summary of a simulated call, as JSON, as a text, and as the agent's own type.</summary>
public sealed class SummaryTests
{
    private readonly List<CallSummary<Survey>> _told = [];

    [Fact]
    public async Task Summary_OfTheAgentsOwnType_ArrivesAsItWasSent()
    {
        await using var call = await StartAsync();
        var survey = new Survey(
            "Ann \"O'Neil\" \U0001F600", Survey.Feeling.NotGlad, [1, 2], new DateOnly(2027, 4, 2), new Survey.CallBack("+15550100"), new() {
                ["a b"] = 0.10m });

        await call.SendSummaryAsync(survey);

        var arrived = Assert.Single(_told).Value!;
        Assert.Equal(survey with { Marks = arrived.Marks, Prices = arrived.Prices }, arrived);
        Assert.Equal(survey.Marks, arrived.Marks);
        Assert.Equal(survey.Prices, arrived.Prices);
    }

    [Fact]
    public async Task Summary_AsJsonOrText_ArrivesToo()
    {
        await using var call = await StartAsync();
        var json = JsonNode.Parse("""{"name":"Ann","mood":"glad","marks":[],"day":"2027-04-02"}""")!;

        await call.SendSummaryAsync(json);
        await call.SendSummaryAsync((object)json);
        await call.SendSummaryAsync("They were glad.");

        Assert.Equal(["Ann", "Ann", null], _told.Select(summary => summary.Value?.Name));
        Assert.Equal("They were glad.", _told[^1].Text);
    }

    [Fact]
    public async Task Summary_OfAnotherType_IsRefusedByTheSimulator()
    {
        await using var call = await StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => call.SendSummaryAsync(new Visit("A cough.")));
        Assert.Empty(_told);
    }

    private Task<CallSimulator<SurveyAgent>> StartAsync() =>
        CallSimulator.StartAsync<SurveyAgent>(options => options.ConfigureServices = services => services.AddSingleton(_told));
}
