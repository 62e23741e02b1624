namespace SignalWire.Agents.Generators.Json;

/// <summary>Halves of surrogate pairs, which are not valid text on their own.</summary>
internal static class Surrogates
{
    /// <summary>Whether the character at an index is half of an incomplete surrogate pair.</summary>
    public static bool IsLone(string text, int index) =>
        char.IsHighSurrogate(text[index]) ? index + 1 >= text.Length || !char.IsLowSurrogate(text[index + 1])
        : char.IsLowSurrogate(text[index]) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));
}
