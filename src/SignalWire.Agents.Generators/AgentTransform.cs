using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Incremental;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Parsing;

namespace SignalWire.Agents.Generators;

/// <summary>The first step: from a declaration with <c>[VoiceAgent]</c> to what is known of the agent.</summary>
internal static class AgentTransform
{
    public static AgentInput? Run(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        KnownAgents.GetOrRead(
            context.TargetNode,
            CompilationDeclarations.Of(context.SemanticModel.Compilation, cancellationToken),
            () => Read(context, cancellationToken));

    private static AgentInput? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;

        // An attribute on two parts of one class is the compiler's error; here it must not make two outputs of one name.
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
