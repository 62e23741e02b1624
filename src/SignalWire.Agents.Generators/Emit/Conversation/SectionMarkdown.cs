using SignalWire.Agents.Generators.Model.Conversation;

namespace SignalWire.Agents.Generators.Emit.Conversation;

/// <summary>Writes sections as Markdown where the document accepts only text.</summary>
internal static class SectionMarkdown
{
    /// <summary>Writes each section with its title as a heading and a blank line after it, trimmed at both ends.</summary>
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
