namespace SignalWire.Agents.Swml;

/// <summary>Lists of verbs under names, which are an object in the document.</summary>
internal static class NamedVerbs
{
    /// <summary>The items, of which no two have a name.</summary>
    /// <exception cref="ArgumentException">Two have.</exception>
    public static SwmlList<T> Distinct<T>(SwmlList<T> items, Func<T, string> name, params string[] taken)
    {
        ArgumentNullException.ThrowIfNull(items);
        var names = new HashSet<string>(taken);
        foreach (var item in items)
        {
            if (!names.Add(name(item)))
            {
                throw new ArgumentException($"'{name(item)}' is there twice");
            }
        }

        return items;
    }
}
