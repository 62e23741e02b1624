using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Tools;

/// <summary>Parses all tools of an agent, its own and inherited ones, and decides where their faults are reported.</summary>
internal sealed class ToolListParser(
    INamedTypeSymbol agent, KnownSymbols known, Compilation compilation, FindingList findings, CancellationToken cancellationToken)
{
    /// <summary>The names of all tools, including erroneous ones, because naming an erroneous tool is not a second mistake.</summary>
    public List<NamePair> Names { get; } = [];

    /// <summary>The same tools as they are declared.</summary>
    public List<ToolCandidate> Candidates { get; } = [];

    /// <summary>Parses the tools and returns the valid ones, in order.</summary>
    public EquatableArray<ToolModel> Parse()
    {
        var tools = new List<(ToolModel Model, ToolCandidate Candidate)>();
        var found = new FindingList();
        var parser = new ToolParser(known, compilation, agent, found, cancellationToken);
        foreach (var candidate in new ToolFinder(agent, known, compilation, findings).Find())
        {
            cancellationToken.ThrowIfCancellationRequested();
            Names.Add(new NamePair(candidate.MethodName, candidate.Name));
            Candidates.Add(candidate);
            var tool = parser.Parse(candidate);
            Report(candidate, found.Take());
            if (tool is null)
            {
                continue;
            }

            int first = tools.FindIndex(other => other.Model.Name == tool.Name);
            if (first < 0)
            {
                tools.Add((tool, candidate));
            }
            else
            {
                ReportDuplicate(tool.Name, tools[first].Candidate, candidate);
            }
        }

        return tools.Select(tool => tool.Model).ToEquatableArray();
    }

    /// <summary>Finds what is wrong with the tools that a type declares for derived agents.</summary>
    public void FindInDeclared()
    {
        var found = new FindingList();
        var parser = new ToolParser(known, compilation, agent, found, cancellationToken);
        foreach (var candidate in new ToolFinder(agent, known, compilation, new FindingList()).Find())
        {
            cancellationToken.ThrowIfCancellationRequested();
            bool isPrivate = candidate.Method is { DeclaredAccessibility: Accessibility.Private, MethodKind: MethodKind.Ordinary };
            if (isPrivate || !candidate.IsDeclaredBy(agent))
            {
                continue;
            }

            parser.Parse(candidate);
            foreach (var finding in found.Take())
            {
                // Only the agent determines the type arguments.
                if (!DependsOnTypeArguments(finding, candidate))
                {
                    findings.Add(finding);
                }
            }
        }
    }

    /// <summary>
    /// Reports a fault of an inherited tool once, on the type that declares it. If that type is in another assembly, or only this agent's
    /// type arguments cause the fault, it is reported on the agent's name.
    /// </summary>
    private void Report(ToolCandidate candidate, ImmutableArray<Finding> found)
    {
        bool isOwn = candidate.IsDeclaredBy(agent);
        bool isForeign = !SymbolEqualityComparer.Default.Equals(candidate.Method.ContainingAssembly, agent.ContainingAssembly);
        foreach (var finding in found)
        {
            if (isOwn)
            {
                findings.Add(finding);
            }
            else if (isForeign || DependsOnTypeArguments(finding, candidate))
            {
                findings.Add(finding with { Location = agent.Locations[0] });
            }
        }
    }

    private static bool DependsOnTypeArguments(Finding finding, ToolCandidate candidate)
    {
        var written = candidate.Method.OriginalDefinition;
        return (finding.Rule.Category == Category.Schema || finding.Rule == AgentRules.UnsupportedService)
            && written.Parameters.Select(parameter => parameter.Type).Append(written.ReturnType).Any(HasTypeParameter);
    }

    private static bool HasTypeParameter(ITypeSymbol? type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => HasTypeParameter(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(HasTypeParameter) || HasTypeParameter(named.ContainingType),
        _ => false,
    };

    private void ReportDuplicate(string name, ToolCandidate first, ToolCandidate second)
    {
        var (told, other) = !second.IsDeclaredBy(agent) && first.IsDeclaredBy(agent) ? (first, second) : (second, first);
        findings.Add(
            AgentRules.DuplicateToolName,
            told.IsDeclaredBy(agent) ? told.Method.Locations[0] : agent.Locations[0],
            name,
            other.MethodName);
    }
}
