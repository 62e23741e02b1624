using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Emit;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.ProjectFiles;
using SignalWire.Agents.Generators.ProjectFiles.Documentation;
using SignalWire.Agents.Generators.ProjectFiles.Prompts;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators;

/// <summary>
/// Generates, for each agent, its document, the schemas of its tools and their dispatch table; for each call flow, its document; and the
/// registry of the assembly.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class VoiceAgentGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(static output => output.AddEmbeddedAttributeDefinition());

        var docs = context.AdditionalTextsProvider
            .Where(static file => DocFile.IsOne(file))
            .Select(static (file, cancellationToken) => DocFile.Read(file, cancellationToken))
            .WithTrackingName(Steps.Docs)
            .Collect()
            .Select(static (files, _) => new ExternalDocs(files));
        var prompts = context.AdditionalTextsProvider
            .Where(static file => PromptFile.IsOne(file))
            .Select(static (file, cancellationToken) => PromptFile.Read(file, cancellationToken))
            .WithTrackingName(Steps.PromptFiles)
            .Collect()
            .Select(static (files, _) => new PromptFiles(files));
        var files = docs.Combine(prompts).Select(static (files, _) => new AgentFiles(files.Left, files.Right));
        var agents = AgentTransform.Read(context, KnownNames.VoiceAgent)
            .Combine(files)
            .Select(static (agent, _) => agent.Right.Complete(agent.Left))
            .WithTrackingName(Steps.Model);
        var flows = AgentTransform.Read(context, KnownNames.CallFlow);
        var collisions = Both(agents, flows, static agent => agent.HintName)
            .Select(static (names, _) => UniqueHintNames.Collisions(names))
            .WithTrackingName(Steps.Collisions);
        var registry = Both(agents, flows, static agent => agent.Model is { IsVisibleInAssembly: true } model ? model.TypeName : "")
            .Select(static (types, _) => types.Where(static type => type.Length > 0).OrderBy(static type => type, StringComparer.Ordinal)
                .ToEquatableArray())
            .WithTrackingName(Steps.Registry);

        context.RegisterSourceOutput(
            agents.Combine(collisions), static (output, agent) => AgentOutput.Add(output, agent.Left, agent.Right));
        context.RegisterSourceOutput(flows.Combine(collisions), static (output, flow) => AgentOutput.Add(output, flow.Left, flow.Right));
        context.RegisterSourceOutput(
            registry, static (output, types) => output.AddSource($"{RegistryEmitter.HintName}.g.cs", RegistryEmitter.Emit(types)));
    }

    /// <summary>Gets one name for each agent and each call flow.</summary>
    private static IncrementalValueProvider<EquatableArray<string>> Both(
        IncrementalValuesProvider<AgentInput> agents, IncrementalValuesProvider<AgentInput> flows, Func<AgentInput, string> select) =>
        agents.Select((agent, _) => select(agent)).Collect()
            .Combine(flows.Select((flow, _) => select(flow)).Collect())
            .Select(static (both, _) => both.Left.AddRange(both.Right).ToEquatableArray());
}
