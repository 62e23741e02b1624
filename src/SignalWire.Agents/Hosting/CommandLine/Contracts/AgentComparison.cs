namespace SignalWire.Agents.Hosting.CommandLine.Contracts;

/// <summary>Compares the agents in the file with those of the program.</summary>
internal static class AgentComparison
{
    /// <summary>Finds the changes.</summary>
    /// <param name="before">The agents in the file.</param>
    /// <param name="after">The agents of the program.</param>
    /// <param name="isWhole">Whether these are all agents of the program; if not, other agents in the file are ignored.</param>
    public static ChangeList Compare(IReadOnlyList<KeptAgent> before, IReadOnlyList<KeptAgent> after, bool isWhole)
    {
        var pairs = Pairs(before, after);
        var changes = new ChangeList();
        foreach (var old in before)
        {
            changes.Agent = old.Name;
            if (pairs.TryGetValue(old, out var now))
            {
                Compare(changes, old, now);
            }
            else if (isWhole)
            {
                changes.Break("the agent", $"at {old.Route} was removed");
            }
        }

        foreach (var added in after.Except(pairs.Values))
        {
            changes.Agent = added.Name;
            changes.Note("the agent", $"at {added.Route} was added");
        }

        return changes;
    }

    private static void Compare(ChangeList changes, KeptAgent before, KeptAgent after)
    {
        int found = changes.All.Count;
        if (before.Name != after.Name)
        {
            changes.Note("the agent", $"is now called {after.Name}");
        }

        if (before.Route != after.Route)
        {
            changes.Break("the route", $"was {before.Route} and is now {after.Route}");
        }

        new ToolComparison(changes).Compare(before.Tools, after.Tools);
        new DocumentComparison(changes, before, after).Compare();
        if (found == changes.All.Count && Excerpt.Line(before.Json) != Excerpt.Line(after.Json))
        {
            changes.Note("the document", "has the same content, written differently");
        }
    }

    /// <summary>
    /// Pairs the agents: first by name and route, then by name, since an agent can move, then by route, since an agent can be renamed.
    /// </summary>
    private static Dictionary<KeptAgent, KeptAgent> Pairs(IReadOnlyList<KeptAgent> before, IReadOnlyList<KeptAgent> after)
    {
        var pairs = new Dictionary<KeptAgent, KeptAgent>(ReferenceEqualityComparer.Instance);
        foreach (var isSame in new Func<KeptAgent, KeptAgent, bool>[]
        {
            (old, now) => old.Name == now.Name && old.Route == now.Route,
            (old, now) => old.Name == now.Name,
            (old, now) => old.Route == now.Route,
        })
        {
            foreach (var old in before.Where(agent => !pairs.ContainsKey(agent)))
            {
                if (after.FirstOrDefault(now => isSame(old, now) && !pairs.ContainsValue(now)) is { } match)
                {
                    pairs.Add(old, match);
                }
            }
        }

        return pairs;
    }
}
