using System.Globalization;

namespace SignalWire.Agents.Benchmarks.Measurement;

/// <summary>One measured work beside its limit.</summary>
/// <param name="Work">What was done.</param>
/// <param name="Ours">What it cost.</param>
/// <param name="Limit">What the other side cost.</param>
/// <param name="Unit">Of both.</param>
/// <param name="Ratio">Ours to the limit; where more is better, of requests per second.</param>
/// <param name="Budget">What the ratio may be; nothing for a row that is only told.</param>
/// <param name="MoreIsBetter">Whether the ratio must not fall below the budget instead of not rising above it.</param>
public sealed record Row(string Work, double Ours, double Limit, string Unit, double Ratio, double? Budget, bool MoreIsBetter = false)
{
    public bool IsMet => Budget is not { } budget || (MoreIsBetter ? Ratio >= budget : Ratio <= budget);

    public override string ToString()
    {
        string verdict = Budget is null ? "" : IsMet ? "met" : "MISSED";
        string sign = MoreIsBetter ? "≥" : "≤";
        string budget = Budget is { } value ? string.Create(CultureInfo.InvariantCulture, $"{sign} {value:0.##}") : "–";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {Work} | {Ours:#,0.##} {Unit} | {Limit:#,0.##} {Unit} | {Ratio:0.000} | {budget} | {verdict} |");
    }
}
