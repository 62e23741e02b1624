using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.DataMaps;

/// <summary>
/// Finds the data maps that the generated part must implement, valid or not, because they would not compile without a body.
/// </summary>
internal static class PartialMethods
{
    private static readonly SymbolDisplayFormat Format = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Included,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeRef,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeModifiers,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Finds them among an agent's members.</summary>
    public static EquatableArray<PartialMethodModel> Of(
        IEnumerable<ISymbol> members, KnownSymbols known, CancellationToken cancellationToken)
    {
        var shape = new DataMapShape(known, new FindingList(), cancellationToken);
        return members.OfType<IMethodSymbol>()
            .Where(method => !method.IsGenericMethod && shape.IsMap(method) && shape.IsBodiless(method))
            .Select(method => Read(method, known, cancellationToken))
            .ToEquatableArray();
    }

    private static PartialMethodModel Read(IMethodSymbol method, KnownSymbols known, CancellationToken cancellationToken)
    {
        // Both parts must have the same modifiers, and only the syntax has them in the user's order.
        var syntax = SourceOrder.Of(method)?.GetSyntax(cancellationToken) as MethodDeclarationSyntax;
        string modifiers = string.Join(" ", syntax?.Modifiers.Select(modifier => modifier.Text) ?? ["partial"]);
        string name = known.ToolAttribute(method)?.TextArgument(0) ?? WireName.SnakeCase(method.Name);
        return new PartialMethodModel($"{modifiers} {method.ToDisplayString(Format)}", name);
    }
}
