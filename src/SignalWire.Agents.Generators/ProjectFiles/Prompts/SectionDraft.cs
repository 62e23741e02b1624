using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Prompts;
using SignalWire.Agents.Generators.ProjectFiles.Markdown;

namespace SignalWire.Agents.Generators.ProjectFiles.Prompts;

/// <summary>A section of a Markdown file while it is gathered.</summary>
/// <param name="Heading">Its heading; nothing for what stands before the first one.</param>
internal sealed record SectionDraft(MarkdownHeading? Heading)
{
    public List<MarkdownBlock> Blocks { get; } = [];

    public List<SectionDraft> Under { get; } = [];

    /// <summary>The section, or nothing where it cannot be sent.</summary>
    /// <param name="mayLackTitle">Whether it is the prompt's first.</param>
    /// <param name="faults">Takes why not.</param>
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

        // What is empty because all that is under it is at fault has been told of.
        if (faults.Count == before)
        {
            faults.Add(new PromptFileFault(title ?? "", Heading?.Line ?? 1));
        }

        return null;
    }

    /// <summary>Lines across part sections in the file; in the prompt the sections do that by themselves.</summary>
    private static List<MarkdownBlock> WithoutBreaks(IEnumerable<MarkdownBlock> blocks) =>
        blocks.SkipWhile(IsBreak).Reverse().SkipWhile(IsBreak).Reverse().ToList();

    private static bool IsBreak(MarkdownBlock block) => block is MarkdownBlock.Break;

    /// <summary>A list that something follows stays in its place: behind the text it might mean something else.</summary>
    private static string TextOf(MarkdownBlock block) => block switch
    {
        MarkdownBlock.Words words => words.Text,
        MarkdownBlock.Break line => line.Text,
        MarkdownBlock.Listing list => list.Text,
        _ => "",
    };
}
