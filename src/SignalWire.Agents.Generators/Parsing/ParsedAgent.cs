using System.Collections.Immutable;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Parsing.Conversation;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Parsing.Tools;
using SignalWire.Agents.Generators.ProjectFiles.Prompts;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>The result of parsing an agent: the generator uses the model, the analyzer the findings.</summary>
/// <param name="Model">The agent without its erroneous parts; <see langword="null"/> if nothing can be generated.</param>
/// <param name="Findings">What is wrong with the agent.</param>
internal sealed record ParsedAgent(AgentModel? Model, ImmutableArray<Finding> Findings)
{
    /// <summary>The names of its parts, for rules about code that uses them.</summary>
    public required AgentNames Names { get; init; }

    /// <summary>The declared tools, including erroneous ones.</summary>
    public ImmutableArray<ToolCandidate> Tools { get; init; } = [];

    /// <summary>The declared contexts, including erroneous ones.</summary>
    public ImmutableArray<DeclaredContext> Contexts { get; init; } = [];

    /// <summary>Where the agent names its prompt file. The file is not part of the compilation, so the analyzer checks it.</summary>
    public PromptFileUse? PromptFile { get; init; }
}
