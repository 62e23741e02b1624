using System.Globalization;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Tools;

/// <summary>Requests with more faults than any model makes, sent to keep the server busy and its memory full.</summary>
public sealed partial class ManyFaultsTests
{
    private const int FaultsTold = 50;

    [Theory]
    [InlineData("{", "\"k{0}\":\"no\"", "}", "add_stock")]
    [InlineData("[", "\"no\"", "]", "add_all")]
    [InlineData("[", "{{\"count\":1,\"count\":\"no\"}}", "]", "add_lines")]
    public async Task Faults_WithoutEnd_AreToldInTheTimeOfAFew(string open, string value, string close, string tool)
    {
        await using var server = await TestServer.StartAsync<StockAgent>();

        var answer = await server.CallAsync(tool, $$"""{"stock":{{open}}{{Many(value, 200_000)}}{{close}}}""");

        Assert.Equal(200, answer.Status);
        Assert.Equal(FaultsTold, answer.Response!.Split(", got ").Length - 1);
    }

    [Fact]
    public async Task Faults_MoreThanAreKept_AreNotTakenBack()
    {
        await using var server = await TestServer.StartAsync<StockAgent>();

        var answer = await server.CallAsync(
            "add_all_twice", $$$"""{"stock":[{{{Many("\"no\"", 5000)}}}],"other":["no"],"stock":[1]}""");

        Assert.Contains("stock[0]: expected ", answer.Response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_OfACallAfterOneWithThousands_AreItsOwn()
    {
        await using var server = await TestServer.StartAsync<StockAgent>();
        await server.CallAsync("add_all", $$"""{"stock":[{{Many("\"no\"", 5000)}}]}""");

        Assert.Equal("2", (await server.CallAsync("add_all", """{"stock":["no"],"stock":[1,1]}""")).Response);
    }

    private static string Many(string value, int count) =>
        string.Join(',', Enumerable.Range(0, count).Select(i => string.Format(CultureInfo.InvariantCulture, value, i)));

    internal sealed record Line(int Count);

    [VoiceAgent("Stock", Route = "/stock")]
    internal sealed partial class StockAgent
    {
        /// <summary>Add to the stock.</summary>
        /// <param name="stock">How many of each.</param>
        [Tool]
        public static string AddStock(Dictionary<string, int> stock) => $"{stock.Count}";

        /// <summary>Add to the stock.</summary>
        /// <param name="stock">How many.</param>
        [Tool]
        public static string AddAll(List<int> stock) => $"{stock.Count}";

        /// <summary>Add to the stock.</summary>
        /// <param name="stock">How many.</param>
        /// <param name="other">How many others.</param>
        [Tool]
        public static string AddAllTwice(List<int> stock, List<int> other) => $"{stock.Count} {other.Count}";

        /// <summary>Add to the stock.</summary>
        /// <param name="stock">How many.</param>
        [Tool]
        public static string AddLines(List<Line> stock) => $"{stock.Count}";
    }
}
