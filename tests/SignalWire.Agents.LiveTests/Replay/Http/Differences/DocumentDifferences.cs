using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SignalWire.Agents.LiveTests.Replay.Http.Differences;

/// <summary>Other URLs in documents. Each answer is the recorded one with those URLs in it.</summary>
internal static partial class DocumentDifferences
{
    private static readonly string[] OfProxies = ["X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded", "X-Original-Host", "Host"];

    public static IReadOnlyList<HttpDifference> All { get; } =
    [
        new(HttpSentences.Renamed, exchange => RecordedUrl(exchange) is not null
            && exchange.Agent!.Route != exchange.Agent.OwnRoute, (exchange, answer) =>
            Assert.Null(
                exchange.Recorded.Replacing($"{exchange.Agent!.OwnRoute}/swaig/", $"{exchange.Agent.Route}/swaig/").Difference(answer))),
        new(HttpRows.Credentials, exchange => RecordedUrl(exchange) is not null
            && Encoded(exchange) != Plain(exchange), (exchange, answer) =>
            Assert.Null(exchange.Recorded.Replacing($"//{Plain(exchange)}@", $"//{Encoded(exchange)}@").Difference(answer))),
        new(HttpRows.Forwarded, IsMistrusted, (exchange, answer) =>
            Assert.Null(exchange.Recorded.Replacing(Origin(RecordedUrl(exchange)!), WithCredentials(exchange)).Difference(answer))),
        new(
            HttpSentences.Elsewhere,
            exchange => RecordedUrl(exchange) is not null && exchange.Agent!.DefaultUrl is not null,
            (exchange, answer) =>
                Assert.Null(exchange.Recorded.With(Elsewhere(exchange)).Difference(answer))),
        new(HttpRows.Carried, Carries, AssertCarried),
    ];

    /// <summary>The URL of all tools in the recorded document; nothing where there is no document, or none that has tools.</summary>
    private static string? RecordedUrl(HttpExchange exchange)
    {
        if (exchange.Agent is null || exchange.Recorded.Status != 200
            || !exchange.Recorded.Text.Contains("\"SWAIG\"", StringComparison.Ordinal))
        {
            return null;
        }

        return DefaultUrl(exchange.Recorded.Text);
    }

    private static string? DefaultUrl(string document) =>
        Ai(JsonNode.Parse(document)!)["SWAIG"]!["defaults"]?["web_hook_url"]?.GetValue<string>();

    private static JsonObject Ai(JsonNode document) =>
        document["sections"]!["main"]!.AsArray().Last(verb => verb!["ai"] is not null)!["ai"]!.AsObject();

    private static string Plain(HttpExchange exchange) => $"{exchange.Case.Settings.User}:{exchange.Case.Settings.Password}";

    private static string Encoded(HttpExchange exchange) =>
        $"{Uri.EscapeDataString(exchange.Case.Settings.User)}:{Uri.EscapeDataString(exchange.Case.Settings.Password)}";

    /// <summary>Whether the reference and ASP.NET Core's middleware take different words of a proxy for true.</summary>
    private static bool IsMistrusted(HttpExchange exchange) => exchange.Case.Settings.PublicUrl is null
        && OfProxies.Any(name => exchange.Header(name) is not null)
        && RecordedUrl(exchange) is { } url
        && Origin(url) != WithCredentials(exchange);

    private static string Origin(string url) => OriginPattern().Match(url).Value;

    /// <summary>Scheme and host of our URLs: the request's own, or what a proxy says that is trusted.</summary>
    private static string WithCredentials(HttpExchange exchange)
    {
        var settings = exchange.Case.Settings;
        string[] asked = settings.Origin.Split("://");
        string scheme = (settings.TrustsProxies ? exchange.Header("X-Forwarded-Proto") : null) ?? asked[0];
        string? forwarded = settings.TrustsProxies ? exchange.Header("X-Forwarded-Host") : null;
        string host = forwarded is not null && HostPattern().IsMatch(forwarded) ? forwarded : exchange.Header("Host") ?? asked[1];
        return $"{scheme}://{Encoded(exchange)}@{host}";
    }

    /// <summary>The recorded document whose tools name the URL themselves, each of those that would take the common one.</summary>
    private static JsonNode Elsewhere(HttpExchange exchange)
    {
        var document = JsonNode.Parse(exchange.Recorded.Text)!;
        var swaig = Ai(document)["SWAIG"]!;
        Assert.Equal(exchange.Agent!.DefaultUrl, swaig["defaults"]!["web_hook_url"]!.GetValue<string>());
        swaig["defaults"]!["web_hook_url"] = $"{WithCredentials(exchange)}{exchange.Agent.Route}/swaig/";
        foreach (var function in swaig["functions"]!.AsArray())
        {
            if (exchange.Agent.UsesDefaultUrl(exchange.Agent.Find(function!["function"]!.GetValue<string>())!))
            {
                function["web_hook_url"] = exchange.Agent.DefaultUrl;
            }
        }

        return document;
    }

    private static bool Carries(HttpExchange exchange) => RecordedUrl(exchange) is { } url && url.Contains('?', StringComparison.Ordinal);

    /// <summary>That the values travel in every URL of ours, and nothing else does.</summary>
    private static void AssertCarried(HttpExchange exchange, HttpAnswer answer)
    {
        Assert.Null(exchange.Recorded.Difference(answer, ignoresQuery: true));
        string[] queries = [.. QueryPattern().Matches(answer.Body).Select(match => match.Groups[1].Value)];
        Assert.NotEmpty(queries);
        Assert.Equal(QueryPattern().Count(exchange.Recorded.Text), queries.Length);
        Assert.All(queries, query =>
        {
            string[] parts = query.Split('&');
            Assert.StartsWith("__carried=", parts[0], StringComparison.Ordinal);
            string carried = parts[0]["__carried=".Length..].Split('.')[0];
            var values = JsonSerializer.Deserialize<Dictionary<string, string>>(System.Buffers.Text.Base64Url.DecodeFromChars(carried))!;
            Assert.All(Sent(exchange.Recorded.Text), sent => Assert.Equal(sent.Value, values[sent.Key]));
            Assert.All(parts.Skip(1), part => Assert.StartsWith("__token=", part, StringComparison.Ordinal));
        });
    }

    /// <summary>What the recorded URL of all tools says in plain words.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Sent(string document) => DefaultUrl(document)!.Split('?')[1].Split('&')
        .Select(part => part.Replace('+', ' ').Split('='))
        .Select(part => KeyValuePair.Create(Uri.UnescapeDataString(part[0]), Uri.UnescapeDataString(part[1])));

    [GeneratedRegex("^[a-zA-Z0-9.!$&'()_~-]+(:[0-9]+)?$")]
    private static partial Regex HostPattern();

    [GeneratedRegex("^https?://[^/]*@[^/]+")]
    private static partial Regex OriginPattern();

    [GeneratedRegex("\"https?://[^\"?]*\\?([^\"]*)\"")]
    private static partial Regex QueryPattern();
}
