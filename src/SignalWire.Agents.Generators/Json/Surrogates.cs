namespace SignalWire.Agents.Generators.Json;

/// <summary>Halves of surrogate pairs, which are no text by themselves.</summary>
internal static class Surrogates
{
    /// <summary>Whether a half without its other half stands in a text.</summary>
    public static bool IsLone(string text, int index) =>
        char.IsHighSurrogate(text[index]) ? index + 1 >= text.Length || !char.IsLowSurrogate(text[index + 1])
        : char.IsLowSurrogate(text[index]) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));
}
