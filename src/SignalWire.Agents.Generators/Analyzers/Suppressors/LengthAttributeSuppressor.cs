using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Suppressors;

/// <summary>
/// Suppresses what trim analysis reports on <c>[Length]</c>, <c>[MinLength]</c> and <c>[MaxLength]</c>. They use reflection to count the
/// items of a collection, but the generated check counts the items itself and never runs the attribute. Code that runs it gets its own
/// warning.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LengthAttributeSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor Descriptor = new(
        "SWSIL2026", "IL2026", "The attribute is read at compile time and never runs");

    private static readonly string[] Attributes =
    [
        "System.ComponentModel.DataAnnotations.LengthAttribute",
        "System.ComponentModel.DataAnnotations.MinLengthAttribute",
        "System.ComponentModel.DataAnnotations.MaxLengthAttribute",
    ];

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [Descriptor];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (KnownSymbols.From(context.Compilation) is not { } known)
        {
            return;
        }

        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (IsAboutLength(diagnostic, context, known))
            {
                context.ReportSuppression(Suppression.Create(Descriptor, diagnostic));
            }
        }
    }

    private static bool IsAboutLength(Diagnostic diagnostic, SuppressionAnalysisContext context, KnownSymbols known) =>
        diagnostic.Location.SourceTree is { } tree
        && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan)
            .FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
        && attribute.Parent?.Parent is ParameterSyntax or PropertyDeclarationSyntax
        && context.GetSemanticModel(tree).GetTypeInfo(attribute, context.CancellationToken).Type is { } type
        && Attributes.Any(name => known.Is(type, name));
}
