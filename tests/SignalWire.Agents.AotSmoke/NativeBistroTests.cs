using System.Text.Json.Nodes;

namespace SignalWire.Agents.AotSmoke;

/// <summary>Data maps, verbs and the configuration of a call work in a native program.</summary>
[Collection(NativeGroup.Name)]
public sealed class NativeBistroTests(PublishedPrograms programs)
{
    [NativeFact]
    public async Task Bistro_Published_RunsItsMapsAndConfiguresItsCalls()
    {
        Task<(int ExitCode, string Output)> RunAsync(params string[] arguments) =>
            DotnetCommand.RunProgramAsync(programs.Binary("Bistro"), Path.GetTempPath(), arguments);

        Assert.Equal((0, "{\"response\":\"Playing.\"}\n"), await RunAsync("--raw", "--exec", "music", "--wish", "play jazz"));
        Assert.Equal(
            (0, "{\"response\":\"Ask whether to start or to stop.\"}\n"), await RunAsync("--raw", "--exec", "music", "--wish", "louder"));
        var (weatherExit, weather) = await RunAsync("--raw", "--exec", "weather", "--day", "2026-12-24");
        Assert.Equal(0, weatherExit);
        Assert.Contains("{\"response\":\"The forecast cannot be had. Offer a table inside.\"}", weather, StringComparison.Ordinal);
        var (bookingExit, booking) = await RunAsync(
            "--raw", "--exec", "book_table", "--day", "2026-12-24", "--guests", "2", "--seating", "terrace");
        Assert.Equal(0, bookingExit);
        Assert.Contains("Booked for 2 on 2026-12-24, Terrace. The reference is B-1001.", booking, StringComparison.Ordinal);

        var (dumpExit, dump) = await RunAsync(
            "--raw", "--dump-swml", "--query", "vip=1", "--query", "branch=north", "--from-number", "+15550100001");
        Assert.Equal(0, dumpExit);
        var main = JsonNode.Parse(dump)!["sections"]!["main"]!.AsArray();
        Assert.Equal(["play", "answer", "record_call", "ai", "play", "hangup"], main.Select(verb => verb!.AsObject().Single().Key));
        Assert.Equal("VIP", (string?)main[3]!["ai"]!["prompt"]!["pom"]![1]!["title"]);
        Assert.Equal("+15550100001", (string?)main[3]!["ai"]!["global_data"]!["caller"]);
    }
}
