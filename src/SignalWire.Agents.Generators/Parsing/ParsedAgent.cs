using System.Collections.Immutable;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Parsing.Conversation;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Parsing.Tools;
using SignalWire.Agents.Generators.ProjectFiles.Prompts;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>What reading an agent gave: the generator takes the model, the analyzer the findings.</summary>
/// <param name="Model">The agent without what is in error; nothing when no part of it can be generated.</param>
/// <param name="Findings">What is wrong with it.</param>
internal sealed record ParsedAgent(AgentModel? Model, ImmutableArray<Finding> Findings)
{
    /// <summary>What its parts are called, for rules about the code that names them.</summary>
    public required AgentNames Names { get; init; }

    /// <summary>The tools as they are declared, those in error too.</summary>
    public ImmutableArray<ToolCandidate> Tools { get; init; } = [];

    /// <summary>The contexts as they are declared, those in error too.</summary>
    public ImmutableArray<DeclaredContext> Contexts { get; init; } = [];

    /// <summary>Where the agent names the file of its prompt, which comes beside the compilation; the analyzer looks after it.</summary>
    public PromptFileUse? PromptFile { get; init; }
}
