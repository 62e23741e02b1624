using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Incremental;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Parsing;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators;

/// <summary>The first step: from a declaration with <c>[VoiceAgent]</c> or <c>[CallFlow]</c> to its model.</summary>
internal static class AgentTransform
{
    /// <summary>Gets all types with an attribute.</summary>
    /// <param name="context">The context of the generator.</param>
    /// <param name="attribute">The attribute's full name.</param>
    public static IncrementalValuesProvider<AgentInput> Read(IncrementalGeneratorInitializationContext context, string attribute) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
                attribute,
                static (node, _) => node is ClassDeclarationSyntax or RecordDeclarationSyntax,
                static (attributed, cancellationToken) => Run(attributed, cancellationToken))
            .WithTrackingName(Steps.Parse)
            .Where(static agent => agent is not null)
            .Select(static (agent, _) => agent!);

    private static AgentInput? Run(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        IsAgentBesides(context)
            ? null
            : AgentCache.GetOrRead(
                context.TargetNode,
                CompilationDeclarations.Of(context.SemanticModel.Compilation, cancellationToken),
                () => Read(context, cancellationToken));

    /// <summary>
    /// Whether this is the <c>[CallFlow]</c> of a class that is also an agent. Such a class is in error, but it is generated as an agent.
    /// </summary>
    private static bool IsAgentBesides(GeneratorAttributeSyntaxContext context) =>
        context.Attributes[0].AttributeClass?.Name == nameof(KnownNames.CallFlow) + "Attribute"
        && KnownSymbols.From(context.SemanticModel.Compilation) is { } known
        && known.Has(context.TargetSymbol, KnownNames.VoiceAgent);

    private static AgentInput? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;

        // The compiler reports an attribute on two parts of a class. Here, it must not cause two outputs with the same name.
        if (!IsFirstPart(context, type, cancellationToken))
        {
            return null;
        }

        string hintName = HintName.Of(type);
        try
        {
            var parsed = AgentParser.Parse(type, context.SemanticModel.Compilation, cancellationToken);
            return parsed is null ? null : new AgentInput(type.Name, hintName, parsed.Model, Fault: null);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new AgentInput(type.Name, hintName, Model: null, fault.ToString());
        }
    }

    private static bool IsFirstPart(GeneratorAttributeSyntaxContext context, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, context.Attributes[0].AttributeClass))
            {
                return attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken).Parent?.Parent == context.TargetNode;
            }
        }

        return false;
    }
}
