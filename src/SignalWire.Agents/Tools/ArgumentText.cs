namespace SignalWire.Agents.Tools;

/// <summary>The arguments of a call as JSON in valid UTF-8.</summary>
/// <param name="json">From their first byte on; empty where there are none.</param>
/// <param name="isInside">
/// Whether they stand in a text that was read to its end already, whose rest follows them. If not, nothing may follow them.
/// </param>
internal readonly ref struct ArgumentText(ReadOnlySpan<byte> json, bool isInside)
{
    public ReadOnlySpan<byte> Json { get; } = json;

    public bool IsInside { get; } = isInside;
}
