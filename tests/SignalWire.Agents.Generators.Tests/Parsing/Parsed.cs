using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Emit;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Parsing;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.Generators.Tests.Parsing;

/// <summary>Reads agents as the generator and the analyzer do, in each way in which the compiler may treat doc comments.</summary>
internal static class Parsed
{
    private static readonly DocumentationMode[] Modes = [DocumentationMode.None, DocumentationMode.Parse, DocumentationMode.Diagnose];

    /// <summary>The one agent in some files; fails when doc comments, treated otherwise, give another one.</summary>
    public static ParsedAgent Agent(params string[] sources)
    {
        var agents = Modes
            .Select(mode => TestCompilation.Create(mode, OutputKind.DynamicallyLinkedLibrary, sources))
            .Select(Agent)
            .ToList();
        Assert.All(agents, agent => Assert.Equal(Text(agents[0]), Text(agent)));
        Assert.All(agents, agent => Assert.Equal(agents[0].Model, agent.Model));
        Assert.All(agents, agent => Assert.Equal(agents[0].Findings.Select(Describe), agent.Findings.Select(Describe)));
        return agents[0];
    }

    /// <summary>The one agent of a compilation.</summary>
    public static ParsedAgent Agent(Compilation compilation) => Assert.Single(
        Types(compilation.Assembly.GlobalNamespace)
            .Select(type => AgentParser.Parse(type, compilation, CancellationToken.None))
            .OfType<ParsedAgent>());

    /// <summary>The one tool in some files.</summary>
    public static ToolModel Tool(params string[] sources) => Assert.Single(Agent(sources).Model!.Tools);

    /// <summary>The one tool of an agent that has these members.</summary>
    public static ToolModel ToolOf(string members) => Tool(AgentWith(members));

    /// <summary>The one parameter of the one tool of an agent that has these members.</summary>
    public static ArgumentModel ArgumentOf(string members) => Assert.Single(ToolOf(members).Arguments);

    /// <summary>The ids of what is wrong with an agent that has these members.</summary>
    public static IEnumerable<string> FindingsOf(string members) => Agent(AgentWith(members)).Findings.Select(finding => finding.Rule.Id);

    /// <summary>A file with an agent that has these members.</summary>
    public static string AgentWith(string members) => $$"""
        using SignalWire.Agents;

        namespace Shop;

        [VoiceAgent("A")]
        public partial class Support
        {
        {{members}}
        }
        """;

    /// <summary>What is generated shows where two agents differ.</summary>
    private static string? Text(ParsedAgent agent) => agent.Model is { } model ? AgentEmitter.Emit(model) : null;

    private static string Describe(Finding finding) => $"{finding.Rule.Id} {finding.Location}: {string.Join(", ", finding.Arguments)}";

    private static IEnumerable<INamedTypeSymbol> Types(
        INamespaceOrTypeSymbol around) => around.GetMembers().SelectMany(member => member switch
    {
        INamedTypeSymbol type => Types(type).Prepend(type),
        INamespaceSymbol inner => Types(inner),
        _ => [],
    });
}
