using SignalWire.Agents.Json;

namespace SignalWire.Agents.Tools.Arguments;

/// <summary>Represents the arguments of a call as JSON whose strings can all be read.</summary>
/// <param name="json">The text from the first byte of the arguments on; empty if there are none.</param>
/// <param name="isInside">
/// <see langword="true"/> if the arguments are part of a well-formed text that was already read to its end, and the rest of that text
/// follows them. If <see langword="false"/>, nothing can follow them.
/// </param>
internal readonly ref struct ArgumentText(ReadOnlySpan<byte> json, bool isInside)
{
    // JSON inside a string of a well-formed text has its own escapes.
    public ReadOnlySpan<byte> Json { get; } = isInside ? json : WellFormedJson.Of(json);

    public bool IsInside { get; } = isInside;
}
