using SignalWire.Agents.Generators.Model.Flow;

namespace SignalWire.Agents.Generators.Emit.Flow;

/// <summary>Sections where the document takes only text.</summary>
internal static class Markdown
{
    /// <summary>Each section with its title as a heading and a blank line after it, trimmed at both ends.</summary>
    public static string Write(IEnumerable<SectionModel> sections) => string.Join("\n\n", sections.Select(Section)).Trim();

    private static string Section(SectionModel section) => string.Join("\n", Lines(section));

    private static IEnumerable<string> Lines(SectionModel section)
    {
        yield return $"## {section.Title}";
        if (section.Body.Length > 0)
        {
            yield return section.Body;
        }

        foreach (string bullet in section.Bullets)
        {
            yield return $"- {bullet}";
        }
    }
}
