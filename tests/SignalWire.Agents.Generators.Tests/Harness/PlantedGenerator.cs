using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SignalWire.Agents.Generators.Tests.Harness;

/// <summary>A generator with one fault, to see that the harness finds it.</summary>
/// <param name="fault">The fault.</param>
#pragma warning disable RS1036, RS1041, RS1042 // It is no generator that anybody installs.
internal sealed class PlantedGenerator(PlantedFault fault) : IIncrementalGenerator
#pragma warning restore RS1036, RS1041, RS1042
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var models = context.SyntaxProvider.ForAttributeWithMetadataName(
                "SignalWire.Agents.VoiceAgentAttribute",
                static (node, _) => node is ClassDeclarationSyntax,
                Transform)
            .WithTrackingName("PlantedModel");
        context.RegisterSourceOutput(models, Emit);
    }

    private object Transform(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) => fault switch
    {
        PlantedFault.SymbolInModel => new Holder(context.TargetSymbol),
        PlantedFault.LocationDeepInModel => new List<object> { new Holder(context.TargetNode.GetLocation()) },
        PlantedFault.ModelNeverEqual => new object(),
        PlantedFault.ModelFollowsDocumentationMode => context.TargetSymbol
            .GetDocumentationCommentXml(cancellationToken: cancellationToken)!,
        _ => context.TargetSymbol.Name,
    };

    private void Emit(SourceProductionContext output, object model) => output.AddSource("Planted.g.cs", fault switch
    {
        PlantedFault.Throws => throw new InvalidOperationException("planted"),
        PlantedFault.EmitsError => "class C { int M() => \"\"; }",
        PlantedFault.EmitsErrorThatShowsOnlyInEmit => "class C { System.ReadOnlySpan<byte> M => \"\\ud800\"u8; }",
        PlantedFault.EmitsWarning => "class C { void M() { int unused; } }",
        PlantedFault.ModelFollowsDocumentationMode => $"// {((string)model).Length}",
        _ => "// fine",
    });

    private sealed record Holder(object Value);
}
