using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Parsing;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers;

/// <summary>
/// Reports agents with the same route if all agents are mapped at once. Code that maps them one by one can give each a different route.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RouteAnalyzer : SignalWireAnalyzer
{
    private const string MapAll = "MapVoiceAgents";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [AgentRules.DuplicateRoute];

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext start, KnownSymbols known)
    {
        var agents = new ConcurrentBag<(INamedTypeSymbol Type, string Route)>();
        start.RegisterSymbolAction(
            symbol =>
            {
                var type = (INamedTypeSymbol)symbol.Symbol;
                var parsed = ParsedAgents.Get(type, symbol.Compilation, symbol.CancellationToken);
                if (parsed is { Model: { IsVisibleInAssembly: true } model })
                {
                    agents.Add((type, "/" + model.Route.Trim('/')));
                }
            },
            SymbolKind.NamedType);
        start.RegisterCompilationEndAction(end => end.Report(Find(agents, known, end.Compilation, end.CancellationToken)));
    }

    private static IEnumerable<Finding> Find(
        IEnumerable<(INamedTypeSymbol Type, string Route)> agents,
        KnownSymbols known,
        Compilation compilation,
        CancellationToken cancellationToken)
    {
        var shared = agents.GroupBy(agent => agent.Route, StringComparer.OrdinalIgnoreCase).Where(route => route.Skip(1).Any()).ToList();
        foreach (var route in shared.Count > 0 && MapsAll(compilation, cancellationToken) ? shared : [])
        {
            var sorted = SourceOrder.Sort(route, agent => agent.Type.DeclaringSyntaxReferences[0]).ToList();
            foreach (var (type, path) in sorted.Skip(1))
            {
                yield return new Finding(
                    AgentRules.DuplicateRoute,
                    known.AgentAttribute(type)?.LocationOf("Route", cancellationToken) ?? type.Locations[0],
                    [sorted[0].Type.Name, type.Name, path]);
            }
        }
    }

    /// <summary>Whether all agents are mapped at once. Checked only when it matters.</summary>
    private static bool MapsAll(Compilation compilation, CancellationToken cancellationToken) => compilation.SyntaxTrees
        .Where(UserCode.IsWritten)
        .Where(tree => tree.GetText(cancellationToken).ToString().Contains(MapAll))
        .SelectMany(tree => tree.GetRoot(cancellationToken).DescendantNodes())
        .Any(node => node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: MapAll } });
}
