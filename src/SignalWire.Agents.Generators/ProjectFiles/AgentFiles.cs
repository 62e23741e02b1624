using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.ProjectFiles.Documentation;
using SignalWire.Agents.Generators.ProjectFiles.Prompts;

namespace SignalWire.Agents.Generators.ProjectFiles;

/// <summary>The files that a project hands in beside its sources. They complete what an agent's own source says.</summary>
/// <param name="Docs">What documentation files say about the types of other assemblies.</param>
/// <param name="Prompts">The prompts in Markdown.</param>
internal sealed record AgentFiles(ExternalDocs Docs, PromptFiles Prompts)
{
    /// <summary>The agent with its descriptions from documentation, and the sections of its prompt file.</summary>
    public AgentInput Complete(AgentInput agent) =>
        agent.Model is { } model ? agent with { Model = Prompts.Apply(Docs.Apply(model)) } : agent;
}
