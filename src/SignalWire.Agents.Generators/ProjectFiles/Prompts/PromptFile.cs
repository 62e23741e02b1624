using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Prompts;
using SignalWire.Agents.Generators.ProjectFiles.Markdown;

namespace SignalWire.Agents.Generators.ProjectFiles.Prompts;

/// <summary>Reads the Markdown files of a project, which agents can use as prompts.</summary>
internal static class PromptFile
{
    /// <summary>The file name extension of a prompt file.</summary>
    public const string Extension = ".md";

    public static bool IsOne(AdditionalText file) => file.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the sections of a file.</summary>
    public static PromptFileModel Read(AdditionalText file, CancellationToken cancellationToken)
    {
        var faults = new List<PromptFileFault>();
        var drafts = Drafts(MarkdownReader.Read(file.GetText(cancellationToken)?.ToString() ?? ""));
        var sections = drafts.Select((draft, index) => draft.Finish(mayLackTitle: index == 0, faults))
            .OfType<PromptSectionModel>()
            .ToEquatableArray();
        return new PromptFileModel(file.Path, sections, faults.ToEquatableArray());
    }

    /// <summary>Builds the top-level sections with their subsections. A skipped heading level has no effect.</summary>
    private static List<SectionDraft> Drafts(IReadOnlyList<MarkdownBlock> blocks)
    {
        var outermost = new List<SectionDraft>();
        var open = new Stack<SectionDraft>();
        foreach (var block in blocks)
        {
            if (block is MarkdownBlock.Title { Heading: var heading })
            {
                while (open.Count > 0 && !(open.Peek().Heading?.Level < heading.Level))
                {
                    open.Pop();
                }

                Open(new SectionDraft(heading));
            }
            else if (open.Count > 0)
            {
                open.Peek().Blocks.Add(block);
            }
            else if (block is not MarkdownBlock.Break)
            {
                Open(new SectionDraft(Heading: null));
                open.Peek().Blocks.Add(block);
            }
        }

        return outermost;

        void Open(SectionDraft section)
        {
            (open.Count > 0 ? open.Peek().Under : outermost).Add(section);
            open.Push(section);
        }
    }
}
