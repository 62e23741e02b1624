namespace SignalWire.Agents.Swml;

/// <summary>Makes lists of what stands between brackets.</summary>
public static class SwmlList
{
    /// <summary>A list of items.</summary>
    /// <typeparam name="T">What the items are.</typeparam>
    /// <param name="items">The items; they are copied.</param>
    /// <returns>The list.</returns>
    public static SwmlList<T> Create<T>(ReadOnlySpan<T> items) => new(items);
}
