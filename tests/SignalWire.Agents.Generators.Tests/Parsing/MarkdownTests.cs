using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Prompts;
using SignalWire.Agents.Generators.ProjectFiles.Prompts;

namespace SignalWire.Agents.Generators.Tests.Parsing;

/// <summary>Whatever stands in a Markdown file, it is read to its end; what it becomes is shown where agents are run.</summary>
public sealed class MarkdownTests
{
    private const int Files = 20_000;

    private static readonly string[] Pieces =
    [
        "#", "# A", "##", " ", "    ", "\t", "\n", "\n", "\n\n", "- ", "1. ", "2)", "*", "---", "===", "```", "~~~~", "> ", "<!--", "-->",
        "a", "ö c", "\\",
    ];

    [Fact]
    public void File_OfAnyPieces_IsReadWithoutLosingAWord()
    {
        var random = new Random(20261);
        for (int i = 0; i < Files; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var file = PromptFile.Read(new TextFile("a.md", text), CancellationToken.None);

            bool mayLose = text.Contains("<!--", StringComparison.Ordinal) || file.Faults.Count > 0;
            Assert.True(mayLose || Count(text) == file.Sections.Sum(Count), text);
        }
    }

    private static int Count(PromptSectionModel section) =>
        Count(section.Title ?? "") + Count(section.Body) + section.Bullets.Sum(Count) + section.Subsections.Sum(Count);

    private static int Count(string text) => text.Count(letter => letter == 'ö');
}
