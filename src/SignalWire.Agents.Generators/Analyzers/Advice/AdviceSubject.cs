using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Parsing;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Parsing.Settings;
using SignalWire.Agents.Generators.Parsing.Tools;
using SignalWire.Agents.Generators.Rules;
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
    INamedTypeSymbol Agent, ParsedAgent Parsed, AgentModel Model, KnownSymbols Known, Compilation Compilation,
    CancellationToken CancellationToken)
{
    private CodeWords? _code;
    private IReadOnlyList<ConversationContext>? _contexts;
    private IReadOnlyList<string>? _otherFiles;

    /// <summary>What the code of the agent mentions; read when it is first asked for.</summary>
    public CodeWords Code => _code ??= CodeWords.Of(Agent, CancellationToken);

    /// <summary>The sound contexts with their declarations.</summary>
    public IReadOnlyList<ConversationContext> Contexts => _contexts ??=
        [.. Model.Contexts
            .Select(model => new ConversationContext(model, Parsed.Contexts.First(declared => declared.Name.Wire == model.Name)))];

    /// <summary>The agent's attributes in order.</summary>
    public AttributeList Attributes => new(Agent, Known);

    /// <summary>
    /// Whether the code, or that of another file which sends conversations somewhere, mentions a step or context. Files are only read when
    /// nothing nearer does.
    /// </summary>
    public bool IsMentioned(NamePair names) =>
        Code.Has(names) || (_otherFiles ??= [.. OtherFiles()]).Any(text => text.Contains(names.CSharp) || text.Contains(names.Wire));

    /// <summary>Whether nothing is in error where the conversation goes: what is, is left out of the model, and would be missed.</summary>
    public bool HasSoundConversation => !Parsed.Findings.Any(finding => AgentRules.OfConversation.Contains(finding.Rule));

    /// <summary>Where advice on a tool belongs: on its name, or on the agent that inherits it from elsewhere.</summary>
    public Location PlaceOf(ToolModel tool) =>
        Declaration(tool) is { } declared && declared.IsDeclaredBy(Agent) ? declared.Method.Locations[0] : Agent.Locations[0];

    /// <summary>The method of a tool.</summary>
    public ToolCandidate? Declaration(ToolModel tool) =>
        Parsed.Tools.FirstOrDefault(declared => declared.Name == tool.Name && declared.MethodName == tool.Method);

    private IEnumerable<string> OtherFiles() => Compilation.SyntaxTrees
        .Where(tree => Agent.DeclaringSyntaxReferences.All(part => part.SyntaxTree != tree))
        .Select(tree => tree.GetText(CancellationToken).ToString())
        .Where(text => text.Contains("ChangeStep") || text.Contains("ChangeContext") || text.Contains("change_step")
            || text.Contains("change_context"));
}
