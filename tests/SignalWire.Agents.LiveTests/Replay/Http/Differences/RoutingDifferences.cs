using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.Http.Differences;

/// <summary>Calls that ours sends on, and that the reference keeps because it does not know the name.</summary>
internal static class RoutingDifferences
{
    private static readonly string[] Schemes = ["sip:", "sips:", "tel:"];

    public static IReadOnlyList<HttpDifference> All { get; } =
    [
        new(
            HttpSentences.SecureSip,
            exchange => RouteOfName(exchange) is not null && To(exchange).StartsWith("sips:", StringComparison.Ordinal),
            AssertSentOn),
        new(HttpSentences.UserParameters, exchange => RouteOfName(exchange) is not null && User(exchange) != Name(exchange), AssertSentOn),
        new(HttpSentences.ShortNames, exchange => RouteOfShortName(exchange) is not null, AssertSentOn),
    ];

    private static bool IsKept(HttpExchange exchange) =>
        exchange is { Method: "POST", IsRouting: true, Recorded.Status: 200, Case.Sip: not null };

    private static string To(HttpExchange exchange) =>
        (exchange.Body?["call"] as JsonObject)?["to"] is JsonValue to && to.TryGetValue(out string? text) ? text : "";

    /// <summary>The user in the address, as ours finds it.</summary>
    private static string User(HttpExchange exchange)
    {
        string to = To(exchange);
        return to[(Schemes.FirstOrDefault(scheme => to.StartsWith(scheme, StringComparison.Ordinal)) ?? "").Length..].Split('@')[0]
            .ToLowerInvariant();
    }

    private static string Name(HttpExchange exchange) => User(exchange).Split(';', ':')[0];

    private static bool MakesNames(HttpExchange exchange) => exchange.Case.Sip!["auto_map"]?.GetValue<bool>() == true;

    private static string? RouteOfName(HttpExchange exchange)
    {
        if (!IsKept(exchange))
        {
            return null;
        }

        string name = Name(exchange);
        var given = exchange.Case.Sip!["extra"]?.AsObject()
            .FirstOrDefault(user => user.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Value;
        return given?.GetValue<string>() ?? (MakesNames(exchange)
            ? exchange.Case.Agents.FirstOrDefault(agent => name == Plain(agent.Name) || name == Plain(agent.Route.Split('/')[^1]))?.Route
            : null);
    }

    private static string? RouteOfShortName(HttpExchange exchange) => IsKept(exchange) && MakesNames(exchange)
        ? exchange.Case.Agents.FirstOrDefault(
            agent => Plain(agent.Name).Length > 3 && Name(exchange) is { Length: > 2 } name && name == Short(agent.Name))?.Route
        : null;

    private static string Plain(string text) =>
        string.Concat(text.ToLowerInvariant().Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'));

    private static string Short(string name) =>
        string.Concat(Plain(name).Where(letter => !"aeiou".Contains(letter, StringComparison.Ordinal)));

    private static void AssertSentOn(HttpExchange exchange, HttpAnswer answer)
    {
        Assert.Equal((307, ""), (answer.Status, answer.Body));
        Assert.Equal(RouteOfName(exchange) ?? RouteOfShortName(exchange), answer.Headers["Location"]);
    }
}
