using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.ProjectFiles.Documentation;
using SignalWire.Agents.Generators.ProjectFiles.Prompts;

namespace SignalWire.Agents.Generators.ProjectFiles;

/// <summary>The files that a project passes in addition to its sources. They complete what an agent's own source declares.</summary>
/// <param name="Docs">The documentation of types in other assemblies.</param>
/// <param name="Prompts">The Markdown prompts.</param>
internal sealed record AgentFiles(ExternalDocs Docs, PromptFiles Prompts)
{
    /// <summary>Adds the descriptions from documentation files and the sections of the prompt file to an agent.</summary>
    public AgentInput Complete(AgentInput agent) =>
        agent.Model is { } model ? agent with { Model = Prompts.Apply(Docs.Apply(model)) } : agent;
}
