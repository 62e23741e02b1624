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

/// <summary>An agent to which advice applies.</summary>
/// <param name="Agent">The class.</param>
/// <param name="Parsed">The result of parsing it.</param>
/// <param name="Model">Its model, without erroneous parts.</param>
/// <param name="Known">The known types.</param>
/// <param name="Compilation">The project.</param>
/// <param name="CancellationToken">Canceled when the source changes.</param>
internal sealed record AdviceSubject(
    INamedTypeSymbol Agent, ParsedAgent Parsed, AgentModel Model, KnownSymbols Known, Compilation Compilation,
    CancellationToken CancellationToken)
{
    private CodeWords? _code;
    private IReadOnlyList<ConversationContext>? _contexts;
    private IReadOnlyList<string>? _otherFiles;

    /// <summary>The names and texts in the agent's code, read on first use.</summary>
    public CodeWords Code => _code ??= CodeWords.Of(Agent, CancellationToken);

    /// <summary>The valid contexts with their declarations.</summary>
    public IReadOnlyList<ConversationContext> Contexts => _contexts ??=
        [.. Model.Contexts
            .Select(model => new ConversationContext(model, Parsed.Contexts.First(declared => declared.Name.Wire == model.Name)))];

    /// <summary>The agent's attributes, in order.</summary>
    public AttributeList Attributes => new(Agent, Known);

    /// <summary>
    /// Whether the code mentions a step or context, or another file does that directs conversations. Other files are read only if the
    /// agent's own code does not.
    /// </summary>
    public bool IsMentioned(NamePair names) =>
        Code.Has(names) || (_otherFiles ??= [.. OtherFiles()]).Any(text => text.Contains(names.CSharp) || text.Contains(names.Wire));

    /// <summary>Whether the conversation has no errors. Erroneous parts are left out of the model, so advice could be wrong.</summary>
    public bool HasSoundConversation => !Parsed.Findings.Any(finding => AgentRules.OfConversation.Contains(finding.Rule));

    /// <summary>The location for advice about a tool: its name, or the agent's if the tool is inherited from elsewhere.</summary>
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
