using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Parsing;
using SignalWire.Agents.Generators.Parsing.Flow;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>An agent that advice is asked for.</summary>
/// <param name="Agent">The class.</param>
/// <param name="Parsed">What reading it gave.</param>
/// <param name="Model">The same without what is in error.</param>
/// <param name="Known">The types there are.</param>
/// <param name="Compilation">The project.</param>
/// <param name="CancellationToken">Cancelled when the user has typed on.</param>
internal sealed record AdviceSubject(
    INamedTypeSymbol Agent, ParsedAgent Parsed, AgentModel Model, KnownSymbols Known, Compilation Compilation, CancellationToken CancellationToken)
{
    private CodeWords? _code;

    /// <summary>What the code of the agent mentions; read when it is first asked for.</summary>
    public CodeWords Code => _code ??= CodeWords.Of(Agent, CancellationToken);

    /// <summary>
    /// Whether the code, or that of another file which sends conversations somewhere, mentions a step or context. Files are only read when
    /// nothing nearer does.
    /// </summary>
    public bool IsMentioned(NamePair names) => Code.Has(names) || Compilation.SyntaxTrees.Any(tree =>
        Agent.DeclaringSyntaxReferences.All(part => part.SyntaxTree != tree)
        && tree.GetText(CancellationToken).ToString() is var text
        && (text.Contains("ChangeStep") || text.Contains("ChangeContext") || text.Contains("change_step") || text.Contains("change_context"))
        && (text.Contains(names.CSharp) || text.Contains(names.Wire)));

    /// <summary>The sound contexts with their declarations.</summary>
    public IEnumerable<FlowContext> Contexts => Model.Contexts.Select(model => new FlowContext(model, Parsed.Contexts.First(declared => declared.Name.Wire == model.Name)));

    /// <summary>Where advice on a tool belongs: on its name, or on the agent that inherits it from elsewhere.</summary>
    public Location PlaceOf(ToolModel tool) => Declaration(tool) is { } declared && declared.IsDeclaredBy(Agent) ? declared.Method.Locations[0] : Agent.Locations[0];

    /// <summary>The method of a tool.</summary>
    public ToolCandidate? Declaration(ToolModel tool) => Parsed.Tools.FirstOrDefault(declared => declared.Name == tool.Name && declared.MethodName == tool.Method);

    /// <summary>The agent's attributes of one kind, in order.</summary>
    public ImmutableArray<AttributeData> Attributes(string name) =>
        [.. SourceOrder.Sort(Agent.GetAttributes().Where(attribute => Known.Is(attribute.AttributeClass, name)), attribute => attribute.ApplicationSyntaxReference)];
}
