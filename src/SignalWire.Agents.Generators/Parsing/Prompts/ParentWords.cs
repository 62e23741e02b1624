using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Parsing.Prompts;

/// <summary>The advice for a section whose parent section does not exist.</summary>
internal static class ParentWords
{
    /// <param name="name">The written name.</param>
    /// <param name="agent">The agent.</param>
    /// <param name="others">The sections that are possible parents.</param>
    public static string WayOut(string name, INamedTypeSymbol agent, IEnumerable<SectionDeclaration> others)
    {
        var sections = others.ToList();
        if (agent.GetMembers(name).Any(member => member is IFieldSymbol))
        {
            return "mark that constant with [PromptSection]";
        }

        return Nearest(name, sections) is { } nearest ? $"write nameof({nearest.Field.Name})"
            : sections.Count == 0 ? "declare it, or remove Under"
            : $"available: {string.Join(", ", sections.Select(section => $"'{section.Field.Name}'"))}";
    }

    /// <summary>The section with this title, or the one with the most similar name, if less than half of it differs.</summary>
    private static SectionDeclaration? Nearest(string name, List<SectionDeclaration> sections) =>
        sections.Find(section => name.Length > 0 && section.Title == name)
        ?? sections.Where(section => Distance(name, section.Field.Name) * 2 < Math.Max(name.Length, section.Field.Name.Length))
            .OrderBy(section => Distance(name, section.Field.Name))
            .FirstOrDefault();

    /// <summary>The number of letters to add, remove or change.</summary>
    private static int Distance(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int changed = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
