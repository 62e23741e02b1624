namespace SignalWire.Agents.Benchmarks.Measurement;

/// <summary>How long to measure.</summary>
/// <param name="Rounds">How often both sides are measured, one after the other.</param>
/// <param name="RoundTime">How long a side runs in one round.</param>
/// <param name="Repeats">How often what takes seconds is repeated.</param>
public sealed record Effort(int Rounds, TimeSpan RoundTime, int Repeats)
{
    public static readonly Effort Brief = new(Rounds: 15, TimeSpan.FromMilliseconds(40), Repeats: 3);

    public static readonly Effort Full = new(Rounds: 61, TimeSpan.FromMilliseconds(150), Repeats: 10);
}
