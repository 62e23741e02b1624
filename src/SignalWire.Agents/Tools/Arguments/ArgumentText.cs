using SignalWire.Agents.Json;

namespace SignalWire.Agents.Tools.Arguments;

/// <summary>The arguments of a call as JSON in which each string can be read.</summary>
/// <param name="json">From their first byte on; empty where there are none.</param>
/// <param name="isInside">
/// Whether they stand in a well-formed text that was read to its end already, whose rest follows them. If not, nothing may follow them.
/// </param>
internal readonly ref struct ArgumentText(ReadOnlySpan<byte> json, bool isInside)
{
    // JSON in a string of a well-formed text has escapes of its own.
    public ReadOnlySpan<byte> Json { get; } = isInside ? json : WellFormedJson.Of(json);

    public bool IsInside { get; } = isInside;
}
