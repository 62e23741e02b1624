using System.Text.Json;

namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>Something that cases are about and that is still to be built.</summary>
/// <param name="Name">What it is.</param>
/// <param name="IsIn">Whether a case is about it.</param>
internal sealed record MissingFeature(string Name, Func<RecordedCase, bool> IsIn)
{
    /// <summary>All that is missing. Whoever builds one of them takes it from here: a test fails while it stands here and is there.</summary>
    public static IReadOnlyList<MissingFeature> All { get; } =
    [
        new("<route>/check_for_input", recorded => Asks(recorded, "/check_for_input")),
        new("<route>/debug", recorded => Asks(recorded, "/debug")),
        new("webhook signatures", recorded => Has(recorded, "signing_key") || Has(recorded, "SIGNALWIRE_SIGNING_KEY")),
        new("HSTS header with TLS", recorded => recorded.IsExchange && recorded.Response.GetProperty("headers").TryGetProperty("strict-transport-security", out _)),
    ];

    /// <summary>What a case is about that is missing; nothing where it can be replayed.</summary>
    public static MissingFeature? Of(RecordedCase recorded) => All.FirstOrDefault(feature => feature.IsIn(recorded));

    private static bool Asks(RecordedCase recorded, string end) => recorded.IsExchange
        && recorded.Request.GetProperty("path").GetString()!.Split('?')[0].TrimEnd('/').EndsWith(end, StringComparison.Ordinal);

    private static bool Has(RecordedCase recorded, string key) => Has(recorded.Given, key);

    private static bool Has(JsonElement given, string key) => given.ValueKind switch
    {
        JsonValueKind.Object => given.EnumerateObject().Any(property => property.NameEquals(key) || Has(property.Value, key)),
        JsonValueKind.Array => given.EnumerateArray().Any(item => Has(item, key)),
        _ => false,
    };
}
