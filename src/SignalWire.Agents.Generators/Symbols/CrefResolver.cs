using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>
/// Finds the symbol of a <c>cref</c>. The compiler binds it only in a doc comment that it parses, so its names are looked up here one by
/// one.
/// </summary>
internal sealed class CrefResolver(SemanticModel model, int position)
{
    /// <summary>Finds the symbol; <see langword="null"/> if there is none, or if it is an operator or an indexer.</summary>
    public ISymbol? Resolve(string cref) => Parse(cref) switch
    {
        NameMemberCrefSyntax { Name: SimpleNameSyntax name } member =>
            Choose(model.LookupSymbols(position, name: name.Identifier.ValueText), name, member),
        QualifiedCrefSyntax { Member: NameMemberCrefSyntax { Name: SimpleNameSyntax name } member } qualified =>
            Choose(Members(Bind(qualified.Container), name.Identifier.ValueText), name, member),
        NameMemberCrefSyntax member => Bind(member.Name),
        TypeCrefSyntax type => Bind(type.Type),
        _ => null,
    };

    private static CrefSyntax? Parse(string cref) => SyntaxFactory.ParseLeadingTrivia($"/// <see cref=\"{cref.Replace("\"", "")}\"/>\n")
        .Select(trivia => trivia.GetStructure())
        .SelectMany(structure => structure?.DescendantNodes() ?? [])
        .OfType<CrefSyntax>()
        .FirstOrDefault();

    private ISymbol? Bind(TypeSyntax type)
    {
        var info = model.GetSpeculativeSymbolInfo(position, type, SpeculativeBindingOption.BindAsTypeOrNamespace);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault())?.OriginalDefinition;
    }

    private static IEnumerable<ISymbol> Members(ISymbol? container, string name)
    {
        if (container is not INamedTypeSymbol type)
        {
            return (container as INamespaceSymbol)?.GetMembers(name) ?? [];
        }

        return type.SelfAndBases().Concat(type.AllInterfaces).SelectMany(declaring => declaring.GetMembers(name));
    }

    /// <summary>Gets the overload with the given parameters and the same number of type parameters.</summary>
    private ISymbol? Choose(IEnumerable<ISymbol> candidates, SimpleNameSyntax name, NameMemberCrefSyntax member)
    {
        var fitting = member.Parameters is { } list
            ? candidates.Where(candidate => candidate is IMethodSymbol method && HaveTypes(method.OriginalDefinition.Parameters, list))
            : candidates;
        return fitting.OrderBy(candidate => Arity(candidate) == name.Arity ? 0 : 1).FirstOrDefault()?.OriginalDefinition;
    }

    private static int Arity(ISymbol symbol) =>
        symbol switch { IMethodSymbol method => method.Arity, INamedTypeSymbol type => type.Arity, _ => 0 };

    private bool HaveTypes(IReadOnlyList<IParameterSymbol> parameters, CrefParameterListSyntax list) =>
        parameters.Count == list.Parameters.Count
        && list.Parameters.Zip(parameters, (given, parameter) => IsType(given.Type, parameter.Type)).All(isSame => isSame);

    private bool IsType(TypeSyntax given, ITypeSymbol type) => (given, type) switch
    {
        // A cref can give type parameters any names.
        (IdentifierNameSyntax name, ITypeParameterSymbol parameter) => TypeParameter(name) == parameter.Ordinal,
        (ArrayTypeSyntax array, IArrayTypeSymbol { ElementType: var element }) => IsType(array.ElementType, element),
        (GenericNameSyntax generic, INamedTypeSymbol { Arity: > 0 } constructed) =>
            SymbolEqualityComparer.Default.Equals(Bind(generic), constructed.OriginalDefinition)
            && generic.TypeArgumentList.Arguments.Zip(constructed.TypeArguments, IsType).All(isSame => isSame),
        _ => SymbolEqualityComparer.Default.Equals(
            model.GetSpeculativeTypeInfo(position, given, SpeculativeBindingOption.BindAsTypeOrNamespace).Type, type),
    };

    /// <summary>
    /// The index of the <c>T</c> of a parameter among the type parameters of <c>Box{T}.Find(T)</c>; negative if it is none of them.
    /// </summary>
    private static int TypeParameter(IdentifierNameSyntax name) => name.Ancestors().OfType<CrefSyntax>().Last().DescendantNodes()
        .OfType<GenericNameSyntax>()
        .Where(generic => !generic.Ancestors().OfType<CrefParameterSyntax>().Any())
        .Select(generic => generic.TypeArgumentList.Arguments.IndexOf(
            argument => argument is IdentifierNameSyntax other && other.Identifier.ValueText == name.Identifier.ValueText))
        .Where(index => index >= 0)
        .DefaultIfEmpty(-1)
        .Last();
}
