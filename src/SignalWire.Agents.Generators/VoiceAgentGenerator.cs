using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Docs;
using SignalWire.Agents.Generators.Emit;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Parsing;
using SignalWire.Agents.Generators.Prompts;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators;

/// <summary>Generates, for each agent, its document, the schemas of its tools and their dispatch table; and the assembly's registry.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class VoiceAgentGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(static output => output.AddEmbeddedAttributeDefinition());

        var parsed = context.SyntaxProvider.ForAttributeWithMetadataName(
                KnownNames.VoiceAgent,
                static (node, _) => node is ClassDeclarationSyntax or RecordDeclarationSyntax,
                static (attributed, cancellationToken) => AgentTransform.Run(attributed, cancellationToken))
            .WithTrackingName(Steps.Parse);
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
        var agents = parsed
            .Where(static agent => agent is not null)
            .Combine(docs.Combine(prompts))
            .Select(static (agent, _) => agent.Left! with
            {
                Model = agent.Left.Model is { } model ? agent.Right.Right.Apply(agent.Right.Left.Apply(model)) : null,
            })
            .WithTrackingName(Steps.Model);
        var collisions = agents.Select(static (agent, _) => agent.HintName).Collect()
            .Select(static (names, _) => HintNames.Collisions(names))
            .WithTrackingName(Steps.Collisions);
        var registry = agents.Where(static agent => agent.Model?.IsVisibleInAssembly == true)
            .Select(static (agent, _) => agent.Model!.TypeName).Collect()
            .Select(static (types, _) => types.OrderBy(static type => type, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(Steps.Registry);

        context.RegisterSourceOutput(agents.Combine(collisions), static (output, agent) => AgentOutput.Add(output, agent.Left, agent.Right));
        context.RegisterSourceOutput(registry, static (output, types) => output.AddSource($"{RegistryEmitter.HintName}.g.cs", RegistryEmitter.Emit(types)));
    }
}
