namespace SignalWire.Agents.Swml;

/// <summary>Checks named lists of verbs, which are an object in the document.</summary>
internal static class NamedVerbs
{
    /// <summary>Returns the items if their names are unique.</summary>
    /// <exception cref="ArgumentException">Two items have the same name.</exception>
    public static SwmlList<T> Distinct<T>(SwmlList<T> items, Func<T, string> name, params string[] taken)
    {
        ArgumentNullException.ThrowIfNull(items);
        var names = new HashSet<string>(taken);
        foreach (var item in items)
        {
            if (!names.Add(name(item)))
            {
                throw new ArgumentException($"'{name(item)}' appears twice");
            }
        }

        return items;
    }
}
