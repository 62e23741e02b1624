namespace SignalWire.Agents.Generators.Literals;

/// <summary>Whether one of two texts begins with the other, ignoring case.</summary>
internal static class SameStart
{
    public static bool Of(string one, string other) =>
        string.Compare(one, 0, other, 0, Math.Min(one.Length, other.Length), StringComparison.OrdinalIgnoreCase) == 0;
}
