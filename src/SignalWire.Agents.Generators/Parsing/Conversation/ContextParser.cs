using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Conversation;
using SignalWire.Agents.Generators.Parsing.Tools;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Conversation;

/// <summary>Parses a context with its steps.</summary>
internal sealed class ContextParser(KnownSymbols known, FindingList findings, NameReader names, CancellationToken cancellationToken)
{
    private const int MostSteps = 100;

    private readonly SectionParser _sections = new(known, findings, cancellationToken);

    /// <summary>Parses a class.</summary>
    /// <returns>The context; <see langword="null"/> if it is in error or has no valid step.</returns>
    public ContextModel? Parse(DeclaredContext context)
    {
        var (type, attribute) = (context.Type, context.Attribute);
        if (!HasSoundShape(context))
        {
            return null;
        }

        var model = new ContextModel
        {
            Name = context.Name.Wire,
            Steps = ParseSteps(context),
            ValidContexts = names.Contexts(attribute, type.Name),
            ValidSteps = names.Next(attribute, type.Name, context.StepNames),
            InitialStep = names.Step(attribute, "InitialStep", type.Name, context.StepNames),
            PostPrompt = attribute.Named<string?>("PostPrompt", null),
            SystemPrompt = attribute.Named<string?>("SystemPrompt", null),
            SystemSections = _sections.Parse(type, KnownNames.SystemSection),
            Consolidate = attribute.Named("Consolidate", false),
            FullReset = attribute.Named("FullReset", false),
            UserPrompt = attribute.Named<string?>("UserPrompt", null),
            IsIsolated = attribute.Named("Isolated", false),
            Prompt = attribute.Named<string?>("Prompt", null),
            Sections = _sections.Parse(type, KnownNames.Section),
            EnterFillers = FillerParser.Parse(type.GetAttributes(), KnownNames.EnterFiller, known),
            ExitFillers = FillerParser.Parse(type.GetAttributes(), KnownNames.ExitFiller, known),
            History = HistoryWord.Read(attribute),
        };
        FindTextBesideSections(model.Prompt, KnownNames.Section, "Prompt", type);
        FindTextBesideSections(model.SystemPrompt, KnownNames.SystemSection, "SystemPrompt", type);
        return model.Steps.Count > 0 ? model : null;
    }

    private bool HasSoundShape(DeclaredContext context)
    {
        var place = context.Type.Locations[0];
        if (context.Type.Arity > 0)
        {
            findings.Add(AgentRules.GenericContext, place, context.Type.Name);
            return false;
        }

        if (context.Steps.Length == 0)
        {
            findings.Add(AgentRules.ContextWithoutSteps, place, context.Type.Name);
            return false;
        }

        if (context.Name.Wire.Length == 0)
        {
            findings.Add(AgentRules.EmptyConversationName, NameLocation(context.Attribute, context.Type), "name", context.Type.Name);
            return false;
        }

        return true;
    }

    private EquatableArray<StepModel> ParseSteps(DeclaredContext context)
    {
        var parser = new StepParser(known, findings, names, _sections, cancellationToken);
        var steps = new List<StepModel>();
        if (context.Steps.Length > MostSteps)
        {
            var extra = context.Steps[MostSteps].Field;
            findings.Add(
                AgentRules.ConversationTooLong,
                extra.Locations[0],
                extra.Name, "step", $"context '{context.Type.Name}'", $"{MostSteps}", "move some steps to another context");
        }

        foreach (var step in context.Steps.Take(MostSteps))
        {
            if (parser.Parse(step, context) is { } model && !IsDuplicate(step, context))
            {
                steps.Add(model);
            }
        }

        return steps.ToEquatableArray();
    }

    private bool IsDuplicate(DeclaredStep step, DeclaredContext context)
    {
        var first = context.Steps.First(other => other.Name.Wire == step.Name.Wire);
        if (first == step)
        {
            return false;
        }

        findings.Add(
            AgentRules.DuplicateConversationName,
            NameLocation(step.Attribute, step.Field),
            "steps", first.Field.Name, step.Field.Name, step.Name.Wire);
        return true;
    }

    private void FindTextBesideSections(string? text, string attribute, string property, INamedTypeSymbol type)
    {
        if (text is not null && _sections.First(type, attribute) is { } section)
        {
            findings.Add(
                AgentRules.TextAndSections,
                section.Location(cancellationToken) ?? type.Locations[0],
                type.Name, property, _sections.ShortName(attribute));
        }
    }

    private Location NameLocation(AttributeData attribute, ISymbol declared) =>
        attribute.LocationOf(0, cancellationToken) ?? declared.Locations[0];
}
