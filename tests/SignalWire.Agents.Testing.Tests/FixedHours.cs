namespace SignalWire.Agents.Testing.Tests;

/// <summary>Always the same hours.</summary>
internal sealed class FixedHours : IHours
{
    public List<string?> Notes { get; } = [];

    public string Today => "Eight to five.";

    public void Note(string? reason) => Notes.Add(reason);
}
