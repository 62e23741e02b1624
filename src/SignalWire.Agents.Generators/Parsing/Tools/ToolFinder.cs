using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Tools;

/// <summary>
/// Finds the tool methods of an agent: those of its base classes, the outermost first, its own, and those of the interfaces that it
/// implements. An override takes the position of the method that it overrides.
/// </summary>
internal sealed class ToolFinder(INamedTypeSymbol agent, KnownSymbols known, Compilation compilation, FindingList findings)
{
    private readonly ToolLookup _reach = new(agent, compilation);
    private readonly NameableTypes _nameable = new(agent, compilation);
    private readonly List<ToolCandidate> _found = [];

    public IReadOnlyList<ToolCandidate> Find()
    {
        foreach (var type in _reach.Lineage)
        {
            foreach (var method in Methods(type, method => method.OverriddenMethod is not null || known.ToolAttribute(method) is not null))
            {
                AddOfClass(method);
            }
        }

        _found.RemoveAll(tool => _reach.IsHidden(tool.Method));
        for (int i = _found.Count - 1; i >= 0; i--)
        {
            FindWayToCall(i);
        }

        var interfaces = agent.AllInterfaces;
        if (interfaces.IsEmpty)
        {
            return _found;
        }

        var ofInterfaces = interfaces
            .Select(type => (Type: type, Tools: Methods(type, method => known.ToolAttribute(method) is not null)))
            .Where(declared => declared.Tools.Count > 0);
        foreach (var (_, tools) in ofInterfaces.OrderBy(declared => FullName(declared.Type), StringComparer.Ordinal))
        {
            foreach (var method in tools)
            {
                AddOfInterface(method);
            }
        }

        return _found;
    }

    private static IReadOnlyList<IMethodSymbol> Methods(INamedTypeSymbol type, Func<IMethodSymbol, bool> mayBeTool) => SourceOrder.Sort(
        type.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method.MethodKind is MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation && mayBeTool(method)),
        SourceOrder.Of);

    private static string FullName(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static IEnumerable<IMethodSymbol> WithOverridden(IMethodSymbol method)
    {
        for (var declared = method; declared is not null; declared = declared.OverriddenMethod)
        {
            yield return declared;
        }
    }

    private void AddOfClass(IMethodSymbol method)
    {
        var attribute = known.ToolAttribute(method);
        int place = _found.FindIndex(tool => SymbolEqualityComparer.Default.Equals(tool.Method, method.OverriddenMethod));
        if (place >= 0)
        {
            var overridden = _found[place];
            _found[place] = new ToolCandidate(method, attribute ?? overridden.Attribute, overridden.Sources.Insert(0, method));
        }
        else if (attribute is not null && method.IsStatic && method.ExplicitInterfaceImplementations.Length > 0)
        {
            RefuseStatic(method);
        }
        else if (attribute is not null && _reach.IsReachable(method))
        {
            _found.Add(new ToolCandidate(method, attribute, [.. WithOverridden(method), .. method.ExplicitInterfaceImplementations]));
        }
    }

    private void FindWayToCall(int index)
    {
        var tool = _found[index];
        if (!_reach.TryFindWay(tool.Method, out var through))
        {
            Refuse(tool.Method, "an overload in a derived class hides it; rename one of the two, or make the tool public");
            _found.RemoveAt(index);
        }
        else if (through is not null && !_nameable.Contains(through))
        {
            RefuseUnnameable(tool.Method, through);
            _found.RemoveAt(index);
        }
        else
        {
            _found[index] = tool with { Through = through };
        }
    }

    private void Refuse(IMethodSymbol method, string reason) => findings.Add(
        AgentRules.UnreachableTool, agent.Locations[0], method.Name, method.ContainingType.Name, agent.Name, reason);

    private void RefuseUnnameable(IMethodSymbol method, INamedTypeSymbol through) =>
        Refuse(method, $"generated code cannot name '{through.Name}'; make that type visible to other files");

    private void RefuseStatic(IMethodSymbol method) =>
        Refuse(method, "nothing can call a static interface member through the agent; put [Tool] on a method of the class");

    private void AddOfInterface(IMethodSymbol method)
    {
        var declared = method.ExplicitInterfaceImplementations.FirstOrDefault() ?? method;
        if (known.ToolAttribute(method) is not { } attribute || !_reach.IsReachable(declared))
        {
            return;
        }

        if (declared is { IsStatic: true, IsAbstract: true } or { IsStatic: true, IsVirtual: true })
        {
            RefuseStatic(declared);
            return;
        }

        // If the agent or a base class implements the method, the call reaches that implementation, which may already be a tool.
        var reached = agent.FindImplementationForInterfaceMember(declared) as IMethodSymbol ?? declared;
        if (_found.Any(tool => tool.Sources.Contains(reached, SymbolEqualityComparer.Default)))
        {
            return;
        }

        if (!_nameable.Contains(declared.ContainingType))
        {
            RefuseUnnameable(declared, declared.ContainingType);
            return;
        }

        ImmutableArray<IMethodSymbol> sources =
            [.. WithOverridden(reached).Append(declared).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)];
        var nearest = sources.Select(known.ToolAttribute).FirstOrDefault(found => found is not null);
        _found.Add(new ToolCandidate(declared, nearest ?? attribute, sources) { Through = declared.ContainingType });
    }
}
