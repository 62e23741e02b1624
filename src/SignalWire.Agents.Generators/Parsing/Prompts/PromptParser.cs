using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model.Prompts;
using SignalWire.Agents.Generators.ProjectFiles.Prompts;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Prompts;

/// <summary>Parses an agent's prompt: one text, or the sections of a file and those of the class.</summary>
internal sealed class PromptParser(INamedTypeSymbol agent, KnownSymbols known, FindingList findings, CancellationToken cancellationToken)
{
    /// <summary>Where the agent names its prompt file; <see langword="null"/> if it has none.</summary>
    public PromptFileUse? File { get; } = FileOf(agent, known, cancellationToken);

    /// <summary>Parses the prompt.</summary>
    /// <param name="members">The agent's members in order of declaration.</param>
    public PromptModel Parse(IEnumerable<ISymbol> members)
    {
        var fields = new List<IFieldSymbol>();
        var declared = new List<SectionDeclaration>();
        foreach (var member in members)
        {
            if (member is IFieldSymbol field && known.IsPromptConstant(field.GetAttributes()))
            {
                fields.Add(field);
                if (Declaration(field) is { } section)
                {
                    declared.Add(section);
                }
            }
        }

        var sections = new SectionTree(agent, declared, hasSectionsBefore: File is not null, findings, cancellationToken).Parse();
        return new PromptModel(ParseText(fields, declared), File?.Path, sections);
    }

    private static PromptFileUse? FileOf(INamedTypeSymbol agent, KnownSymbols known, CancellationToken cancellationToken) =>
        known.Attribute(agent, KnownNames.PromptFile) is { } attribute && attribute.TextArgument(0) is { } path
            ? new PromptFileUse(path, attribute.LocationOf(0, cancellationToken) ?? agent.Locations[0])
            : null;

    private SectionDeclaration? Declaration(IFieldSymbol field) => known.Attribute(field, KnownNames.PromptSection) is { } attribute
        ? new SectionDeclaration(field, attribute, Constant(field))
        : null;

    private string? ParseText(List<IFieldSymbol> fields, List<SectionDeclaration> sections)
    {
        string? text = null;
        string? beside = sections.Count > 0 ? $"prompt section '{sections[0].Field.Name}'"
            : File is not null ? $"prompt file '{File.Path}'"
            : null;
        foreach (var field in fields.Where(field => known.Has(field, KnownNames.PromptText)))
        {
            if (beside is not null)
            {
                findings.Add(AgentRules.TextBesideSections, field.Locations[0], field.Name, beside);
            }
            else if (Constant(field) is { } words)
            {
                text = Sound(words, field);
            }

            beside ??= $"prompt text '{field.Name}'";
        }

        return text;
    }

    private string? Sound(string text, IFieldSymbol field)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        findings.Add(AgentRules.EmptyPrompt, field.Locations[0], field.Name);
        return null;
    }

    /// <summary>
    /// The value of a constant; <see langword="null"/> if the field is not constant, which is reported unless the compiler reports it.
    /// </summary>
    private string? Constant(IFieldSymbol field)
    {
        if (field.ConstantValue is string text)
        {
            return text;
        }

        if (!field.IsConst || field.HasConstantValue)
        {
            findings.Add(AgentRules.PromptSectionNotConstant, field.Locations[0], field.Name);
        }

        return null;
    }
}
