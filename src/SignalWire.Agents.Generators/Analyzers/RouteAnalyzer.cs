using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Parsing;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers;

/// <summary>
/// Reports agents of one route, where all of them are mapped at once: whoever maps them one by one may give each another route there.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RouteAnalyzer : DiagnosticAnalyzer
{
    private const string MapAll = "MapVoiceAgents";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [AgentRules.DuplicateRoute];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownSymbols.From(start.Compilation) is not { } known)
            {
                return;
            }

            var agents = new ConcurrentBag<(INamedTypeSymbol Type, string Route)>();
            int mapsAll = 0;
            start.RegisterSymbolAction(
                symbol =>
                {
                    if (ParsedAgents.Get((INamedTypeSymbol)symbol.Symbol, symbol.Compilation, symbol.CancellationToken) is { Model: { IsVisibleInAssembly: true } model })
                    {
                        agents.Add(((INamedTypeSymbol)symbol.Symbol, "/" + model.Route.Trim('/')));
                    }
                },
                SymbolKind.NamedType);
            start.RegisterSyntaxNodeAction(
                node =>
                {
                    if (node.Node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: MapAll } })
                    {
                        Interlocked.Exchange(ref mapsAll, 1);
                    }
                },
                SyntaxKind.InvocationExpression);
            start.RegisterCompilationEndAction(end => Report(end, agents, mapsAll != 0, known));
        });
    }

    private static void Report(CompilationAnalysisContext context, IEnumerable<(INamedTypeSymbol Type, string Route)> agents, bool mapsAll, KnownSymbols known)
    {
        foreach (var routes in mapsAll ? agents.GroupBy(agent => agent.Route, StringComparer.OrdinalIgnoreCase) : [])
        {
            var sorted = SourceOrder.Sort(routes, agent => agent.Type.DeclaringSyntaxReferences[0]).ToList();
            foreach (var (type, route) in sorted.Skip(1))
            {
                var attribute = type.GetAttributes().Find(known.VoiceAgent) ?? type.GetAttributes().Find(known.Find(KnownNames.CallFlow));
                context.ReportDiagnostic(new Finding(
                    AgentRules.DuplicateRoute,
                    attribute?.LocationOf("Route", context.CancellationToken) ?? type.Locations[0],
                    [sorted[0].Type.Name, type.Name, route]).ToDiagnostic());
            }
        }
    }
}
