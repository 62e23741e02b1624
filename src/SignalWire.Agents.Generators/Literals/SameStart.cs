namespace SignalWire.Agents.Generators.Literals;

/// <summary>Whether of two texts one begins with the other, whatever their case.</summary>
internal static class SameStart
{
    public static bool Of(string one, string other) =>
        string.Compare(one, 0, other, 0, Math.Min(one.Length, other.Length), StringComparison.OrdinalIgnoreCase) == 0;
}
