using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.Http.Differences;

/// <summary>A function of the cloud that is a server in a container answers as any server does.</summary>
internal static class LambdaDifferences
{
    public static IReadOnlyList<HttpDifference> All { get; } =
    [
        new(HttpSentences.RealmOnLambda, exchange => IsLambda(exchange) && exchange.Recorded.Status == 401, (exchange, answer) =>
        {
            Assert.Equal("Basic", answer.Headers["WWW-Authenticate"]);
            var same = new Dictionary<string, string>(exchange.Recorded.Headers) { ["www-authenticate"] = "Basic" };
            Assert.Null((exchange.Recorded with { Headers = same }).Difference(answer));
        }),
        new(HttpSentences.UnknownOnLambda, exchange => IsLambda(exchange) && exchange.Function is not null
            && exchange.Tool is null, (exchange, answer) =>
        {
            string error = exchange.Recorded.Body!.Value.GetProperty("error").GetString()!;
            Assert.Null(exchange.Recorded.With(new JsonObject { ["response"] = error }).Difference(answer));
        }),
    ];

    private static bool IsLambda(HttpExchange exchange) => exchange.Case.Settings.LambdaUrl is not null;
}
