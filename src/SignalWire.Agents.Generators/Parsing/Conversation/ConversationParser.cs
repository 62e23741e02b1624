using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Conversation;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Conversation;

/// <summary>Parses the contexts of an agent, and names the constants for its parts.</summary>
internal sealed class ConversationParser(
    INamedTypeSymbol agent, KnownSymbols known, Compilation compilation, FindingList findings, CancellationToken cancellationToken)
{
    private const int MostContexts = 50;

    /// <summary>Parses the conversation.</summary>
    /// <param name="tools">All tools of the agent, including erroneous ones.</param>
    public ConversationModels Parse(IReadOnlyList<NamePair> tools)
    {
        var declared = Declared();
        var classes = new NameClassParser(agent, known, compilation).Parse(tools, declared);
        var uses = GeneratedNameUses.Find(agent, [.. classes.Select(names => names.Name)], cancellationToken);
        uses.Report(findings);
        if (declared.Count == 0)
        {
            return new ConversationModels(EquatableArray<ContextModel>.Empty, [], classes, [], []);
        }

        var names = new NameReader(findings, uses, tools, [.. declared.Select(context => context.Name)], cancellationToken);
        var parser = new ContextParser(known, findings, names, cancellationToken);
        var contexts = new List<ContextModel>();
        foreach (var context in WithinLimit(declared))
        {
            // A duplicate is parsed too, because the faults inside it must be reported.
            if (parser.Parse(context) is { } model && !IsDuplicate(context, declared))
            {
                contexts.Add(model);
            }
        }

        return new ConversationModels(
            IsMisnamed(declared) ? EquatableArray<ContextModel>.Empty : contexts.ToEquatableArray(),
            [.. declared],
            classes,
            [.. declared.Select(context => context.Name.Wire)],
            [.. declared.SelectMany(context => context.StepNames).Select(step => step.Wire)]);
    }

    private List<DeclaredContext> Declared()
    {
        var contexts = new List<DeclaredContext>();
        foreach (var type in SourceOrder.Sort(agent.GetTypeMembers(), type => Context(type) is not null, FirstPart))
        {
            contexts.Add(new DeclaredContext(type, Context(type)!, [.. Steps(type)]));
        }

        return contexts;
    }

    private AttributeData? Context(INamedTypeSymbol type) => known.Attribute(type, KnownNames.Context);

    private static SyntaxReference? FirstPart(ISymbol type) =>
        SourceOrder.Sort(type.DeclaringSyntaxReferences, part => part) is [var first, ..] ? first : null;

    private IEnumerable<DeclaredStep> Steps(INamedTypeSymbol type) => SourceOrder.Sort(type.GetMembers(), SourceOrder.Of)
        .OfType<IFieldSymbol>()
        .Select(field => (Field: field, Attribute: known.Attribute(field, KnownNames.Step)))
        .Where(step => step.Attribute is not null)
        .Select(step => new DeclaredStep(step.Field, step.Attribute!));

    private IEnumerable<DeclaredContext> WithinLimit(List<DeclaredContext> declared)
    {
        if (declared.Count > MostContexts)
        {
            var extra = declared[MostContexts];
            findings.Add(
                AgentRules.ConversationTooLong,
                extra.Type.Locations[0],
                extra.Type.Name, "context", $"agent '{agent.Name}'", $"{MostContexts}", "turn some contexts into steps");
        }

        return declared.Take(MostContexts);
    }

    private bool IsDuplicate(DeclaredContext context, List<DeclaredContext> declared)
    {
        var first = declared.First(other => other.Name.Wire == context.Name.Wire);
        if (first == context)
        {
            return false;
        }

        findings.Add(
            AgentRules.DuplicateConversationName, NameLocation(context), "contexts", first.Type.Name, context.Type.Name, context.Name.Wire);
        return true;
    }

    private bool IsMisnamed(List<DeclaredContext> declared)
    {
        if (declared is not [var only] || only.Name.Wire is "default" or "")
        {
            return false;
        }

        findings.Add(AgentRules.SingleContextNotDefault, NameLocation(only), agent.Name, only.Name.Wire);
        return true;
    }

    private Location NameLocation(DeclaredContext context) =>
        context.Attribute.LocationOf(0, cancellationToken) ?? context.Type.Locations[0];
}
