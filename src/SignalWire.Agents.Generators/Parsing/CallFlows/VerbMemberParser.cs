using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.CallFlows;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.CallFlows;

/// <summary>Parses members that provide verbs.</summary>
internal sealed class VerbMemberParser(INamedTypeSymbol type, KnownSymbols known, FindingList findings)
{
    /// <summary>Parses the verbs around a conversation.</summary>
    /// <param name="members">The members of the agent, in order.</param>
    public PhasesModel ParsePhases(IReadOnlyList<ISymbol> members)
    {
        var marked = members.Where(member => known.GivesVerbs(member.GetAttributes())).ToList();
        return marked.Count == 0
            ? PhasesModel.None
            : new PhasesModel(
                Marked(marked, KnownNames.BeforeAnswer), Marked(marked, KnownNames.AfterAnswer), Marked(marked, KnownNames.AfterAI));
    }

    /// <summary>Parses the document of a call flow; <see langword="null"/> if it has no section 'main'.</summary>
    /// <param name="members">The members of the flow, in order.</param>
    /// <param name="cancellationToken">Canceled when the source changes.</param>
    public CallFlowModel? ParseCallFlow(IReadOnlyList<ISymbol> members, CancellationToken cancellationToken)
    {
        const string main = "main";
        var sections = new List<FlowSectionModel>();
        bool isSound = true;
        foreach (var member in members)
        {
            if (known.Attribute(member, KnownNames.FlowSection) is not { } attribute)
            {
                continue;
            }

            string name = attribute.TextArgument(0) ?? WireName.SnakeCase(member.Name);
            if (name.Length == 0)
            {
                findings.Add(AgentRules.EmptyConversationName, attribute.PlaceOf(0, cancellationToken), "name", member.Name);
            }
            else if (sections.Any(section => section.Name == name))
            {
                findings.Add(AgentRules.DuplicateFlowSection, attribute.LocationOf(0, cancellationToken) ?? member.Locations[0], name);
            }
            else if (Parse(member) is { } verbs)
            {
                sections.Add(new FlowSectionModel(name, verbs));
            }
            else
            {
                isSound = false;
            }
        }

        if (sections.Find(section => section.Name == main) is { } first)
        {
            return new CallFlowModel(first.Verbs, sections.Where(section => section != first).ToEquatableArray());
        }

        // An erroneous member is already reported.
        if (isSound)
        {
            findings.Add(AgentRules.CallFlowWithoutMain, type.Locations[0], type.Name);
        }

        return null;
    }

    private EquatableArray<VerbMember> Marked(IEnumerable<ISymbol> members, string attribute) => members
        .Where(member => known.Has(member, attribute))
        .Select(Parse).OfType<VerbMember>().ToEquatableArray();

    private VerbMember? Parse(ISymbol member)
    {
        var given = member switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            IMethodSymbol method => method.ReturnType,
            _ => null,
        };
        bool isList = IsList(given);
        string? fault = member switch
        {
            { IsStatic: false } => "is not static",
            IMethodSymbol { Parameters.Length: > 0 } => "has parameters",
            IMethodSymbol { IsGenericMethod: true } => "is generic",
            IPropertySymbol { GetMethod: null } => "has no getter",
            _ when !isList && !IsVerb(given) => $"has type '{given?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}'",
            _ => null,
        };
        if (fault is not null)
        {
            // The compiler reports unknown types.
            if (!IsUnknown(given))
            {
                findings.Add(AgentRules.UnusableVerbMember, member.Locations[0], member.Name, fault);
            }

            return null;
        }

        return new VerbMember(member.Name, member is IMethodSymbol, isList);
    }

    private static bool IsUnknown(ITypeSymbol? given) => given switch
    {
        IErrorTypeSymbol => true,
        IArrayTypeSymbol array => IsUnknown(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsUnknown),
        _ => false,
    };

    private bool IsVerb(ITypeSymbol? given)
    {
        for (var candidate = given; candidate is not null; candidate = candidate.BaseType)
        {
            if (known.Is(candidate, KnownNames.Verb))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsList(ITypeSymbol? given) => given is not null
        && (given as INamedTypeSymbol is { } named ? given.AllInterfaces.Add(named) : given.AllInterfaces)
            .Any(implemented => implemented.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
                && IsVerb(implemented.TypeArguments[0]));
}
