using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.Http.Differences;

/// <summary>Other answers of tools that may be called.</summary>
internal static class ToolDifferences
{
    private const string Failure = "The function failed. Tell the caller that it did not work, and offer something else.";

    private const string Unreadable = "The arguments could not be read; expected one JSON object.";

    public static IReadOnlyList<HttpDifference> All { get; } =
    [
        new(HttpSentences.Discovery, IsDiscovery, AssertDiscovered),
        new(HttpSentences.Elsewhere, exchange => IsCalled(exchange) && exchange.Tool!.Elsewhere is not null, (exchange, answer) =>
            AssertResponse(exchange.Tool!.Source.Reply, answer)),
        new(HttpRows.Arguments, exchange => TakesArguments(exchange) && Arguments(exchange.Body!) is null, (exchange, answer) =>
            AssertFault(exchange, answer, exchange.Tool!.Required, isUnreadable: true)),
        new(HttpSentences.FaultsTogether, exchange => TakesArguments(exchange) && Missing(exchange).Any(), (exchange, answer) =>
            AssertFault(exchange, answer, Missing(exchange), isUnreadable: false)),
        new(HttpRows.Throws, exchange => IsCalled(exchange) && exchange.Tool!.Throws, (_, answer) => AssertResponse(Failure, answer)),
        new(
            HttpSentences.PythonText,
            exchange => IsCalled(exchange) && exchange.Tool!.JsonAnswer is { } json && json != exchange.Recorded.Response,
            (exchange, answer) =>
                AssertResponse(exchange.Tool!.JsonAnswer!, answer)),
    ];

    private static bool IsDiscovery(HttpExchange exchange) =>
        exchange is { Method: "POST", Below: "/swaig", Recorded.Status: 400, Body: { } body }
        && body["function"] is null && body["action"]?.GetValueKind() == JsonValueKind.String && body["action"]!
            .GetValue<string>() == "get_signature";

    /// <summary>That the tools that were asked for are declared, without tokens.</summary>
    private static void AssertDiscovered(HttpExchange exchange, HttpAnswer answer)
    {
        string[] asked = [.. exchange.Body!["functions"]?.AsArray().Select(name => name!.GetValue<string>()) ?? []];
        Assert.Equal(200, answer.Status);
        Assert.Equal(
            exchange.Agent!.Tools.Where(tool => (asked.Length == 0 || asked.Contains(tool.Name))).Select(tool => tool.Name),
            answer.Json.EnumerateArray().Select(function => function.GetProperty("function").GetString()));
        Assert.DoesNotContain("__token", answer.Body, StringComparison.Ordinal);
    }

    private static bool IsCalled(HttpExchange exchange) =>
        exchange.Recorded.Status == 200 && exchange.Tool?.Source.MapAttributes is null && exchange.Tool is not null
        && !exchange.Recorded.Response!.StartsWith("I'm sorry, the security token", StringComparison.Ordinal);

    private static bool TakesArguments(HttpExchange exchange) => IsCalled(exchange) && exchange.Tool!.HasParameters;

    private static IEnumerable<string> Missing(HttpExchange exchange) =>
        exchange.Tool!.Required.Where(name => !Arguments(exchange.Body!)!.ContainsKey(name));

    /// <summary>The arguments where the contract says that they stand, in its order; nothing where no object stands there.</summary>
    private static JsonObject? Arguments(JsonObject body)
    {
        if (body["argument"] is not JsonObject argument)
        {
            return body["arguments"] as JsonObject;
        }

        if (argument["parsed"] is JsonArray { Count: > 0 } parsed)
        {
            return parsed[0] as JsonObject;
        }

        try
        {
            return argument["raw"] is JsonValue raw && raw.TryGetValue(out string? text) && text.Length > 0
                ? JsonNode.Parse(text) as JsonObject
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The tool did not run, and the model is told what to pass.</summary>
    private static void AssertFault(HttpExchange exchange, HttpAnswer answer, IEnumerable<string> missing, bool isUnreadable)
    {
        Assert.Equal(200, answer.Status);
        string told = answer.Json.GetProperty("response").GetString()!;
        Assert.Equal(isUnreadable, told.StartsWith(Unreadable, StringComparison.Ordinal));
        Assert.All(missing, name => Assert.Contains($"{name} is missing; expected ", told, StringComparison.Ordinal));
        Assert.NotEqual(exchange.Recorded.Response, told);
    }

    private static void AssertResponse(string told, HttpAnswer answer)
    {
        Assert.Equal(200, answer.Status);
        Assert.Null(JsonDifference.Find(JsonElement.Parse(new JsonObject { ["response"] = told }.ToJsonString()), answer.Json));
    }
}
