namespace SignalWire.Agents.Swml;

/// <summary>Creates lists from collection expressions.</summary>
public static class SwmlList
{
    /// <summary>Returns a list of items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, which are copied.</param>
    /// <returns>The list.</returns>
    public static SwmlList<T> Create<T>(ReadOnlySpan<T> items) => new(items);
}
