namespace SignalWire.Agents.LiveTests.Randomized;

/// <summary>A value of a made-up type.</summary>
/// <param name="Sent">The JSON that is sent.</param>
/// <param name="Arrives">The JSON of what arrives.</param>
internal sealed record RandomValue(string Sent, string Arrives)
{
    public static RandomValue Same(string json) => new(json, json);
}
