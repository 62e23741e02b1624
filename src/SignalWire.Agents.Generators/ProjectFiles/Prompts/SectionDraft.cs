using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Prompts;
using SignalWire.Agents.Generators.ProjectFiles.Markdown;

namespace SignalWire.Agents.Generators.ProjectFiles.Prompts;

/// <summary>A section of a Markdown file while it is built.</summary>
/// <param name="Heading">Its heading; <see langword="null"/> for the content before the first one.</param>
internal sealed record SectionDraft(MarkdownHeading? Heading)
{
    public List<MarkdownBlock> Blocks { get; } = [];

    public List<SectionDraft> Under { get; } = [];

    /// <summary>Builds the section; <see langword="null"/> if it cannot be sent.</summary>
    /// <param name="mayLackTitle">Whether it is the first section of the prompt.</param>
    /// <param name="faults">Receives the reasons why not.</param>
    public PromptSectionModel? Finish(bool mayLackTitle, ICollection<PromptFileFault> faults)
    {
        string? title = Heading?.Text is { Length: > 0 } text ? text : null;
        if (title is null && !mayLackTitle)
        {
            faults.Add(new PromptFileFault(Title: null, Heading!.Line));
            return null;
        }

        int before = faults.Count;
        var words = WithoutBreaks(Blocks);
        var list = words.LastOrDefault() as MarkdownBlock.Listing;
        var section = new PromptSectionModel
        {
            Title = title,
            Body = string.Join("\n\n", WithoutBreaks(list is null ? words : words.Take(words.Count - 1)).Select(TextOf)),
            Bullets = (list?.Items ?? []).ToEquatableArray(),
            NumberedBullets = list is { IsNumbered: true, Items.Count: > 0 },
            Subsections = Under.Select(draft => draft.Finish(mayLackTitle: false, faults)).OfType<PromptSectionModel>().ToEquatableArray(),
        };
        if (!section.IsEmpty)
        {
            return section;
        }

        // A section that is empty because all its subsections are faulty is already reported.
        if (faults.Count == before)
        {
            faults.Add(new PromptFileFault(title ?? "", Heading?.Line ?? 1));
        }

        return null;
    }

    /// <summary>
    /// Removes breaks at both ends. They separate sections in the file, and in the prompt the sections are already separate.
    /// </summary>
    private static List<MarkdownBlock> WithoutBreaks(IEnumerable<MarkdownBlock> blocks) =>
        blocks.SkipWhile(IsBreak).Reverse().SkipWhile(IsBreak).Reverse().ToList();

    private static bool IsBreak(MarkdownBlock block) => block is MarkdownBlock.Break;

    /// <summary>Gets the text of a block. A list that is not last stays in place, because its meaning can depend on its position.</summary>
    private static string TextOf(MarkdownBlock block) => block switch
    {
        MarkdownBlock.Words words => words.Text,
        MarkdownBlock.Break line => line.Text,
        MarkdownBlock.Listing list => list.Text,
        _ => "",
    };
}
