using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>
/// Reads doc comments, whether or not the project generates a documentation file, from all parts of a member and along <c>inheritdoc</c>.
/// </summary>
internal sealed class XmlDocs(Compilation compilation, CancellationToken cancellationToken)
{
    /// <summary>Called for each comment that is not XML, with its location and the parser's message.</summary>
    public Action<Location, string>? OnMalformed { get; init; }

    /// <summary>Called for each <c>param</c> that matches no parameter of the method, with the location of the name and the name.</summary>
    public Action<Location, string>? OnOrphan { get; init; }

    /// <summary>Reads the doc comment of a member; an empty one if it has none.</summary>
    public DocComment Read(ISymbol symbol) => Read(symbol, new HashSet<ISymbol>(SymbolEqualityComparer.Default));

    /// <param name="symbol">The member.</param>
    /// <param name="seen">The symbols on the way here, because <c>inheritdoc</c> can be circular.</param>
    private DocComment Read(ISymbol symbol, HashSet<ISymbol> seen)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!seen.Add((symbol as IMethodSymbol)?.PartialDefinitionPart ?? symbol))
        {
            return DocComment.None;
        }

        var comment = DocComment.None;
        bool hasSource = false;
        foreach (var part in Parts(symbol))
        {
            foreach (var reference in part.DeclaringSyntaxReferences)
            {
                hasSource = true;
                var declaration = Declaration(reference.GetSyntax(cancellationToken));
                if (WrittenComment.Of(declaration) is var (location, text))
                {
                    if (text.Fault is { } fault)
                    {
                        ReportMalformed(location, fault);
                    }
                    else if (seen.Count == 1)
                    {
                        ReportOrphans(part, text, location);
                    }

                    comment = comment.Over(text.Fault is null ? Read(text, part, declaration, seen) : DocComment.Malformed);
                }
            }
        }

        if (hasSource)
        {
            return comment;
        }

        if (symbol.GetDocumentationCommentXml(cancellationToken: cancellationToken) is { Length: > 0 } external
            && DocText.Parse(external, isOfMember: true) is { Fault: null } member)
        {
            comment = Read(member, symbol, null, seen);
        }

        return comment with { External = Reference(symbol) };
    }

    /// <summary>Gets the reference to the description of a symbol in a documentation file.</summary>
    public static DocReference? Reference(ISymbol symbol) =>
        symbol.OriginalDefinition.GetDocumentationCommentId() is { } id ? new DocReference(id) : null;

    private DocComment Read(DocText text, ISymbol symbol, SyntaxNode? declaration, HashSet<ISymbol> seen)
    {
        var comment = new DocComment { Summary = text.Summary, Parameters = text.Parameters };
        return text.IsInherited && InheritedFrom(symbol, declaration, text.InheritedFrom) is { } source
            ? comment.Over(Read(source, seen))
            : comment;
    }

    private void ReportMalformed(Location location, string fault)
    {
        if (location is { SourceTree: { } tree } && compilation.ContainsSyntaxTree(tree))
        {
            OnMalformed?.Invoke(location, fault);
        }
    }

    private void ReportOrphans(ISymbol symbol, DocText text, Location location)
    {
        if (OnOrphan is null || symbol is not IMethodSymbol method)
        {
            return;
        }

        foreach (var (place, name) in OrphanedParams.Find(method, text, location))
        {
            OnOrphan(place, name);
        }
    }

    private ISymbol? InheritedFrom(ISymbol symbol, SyntaxNode? declaration, string? cref)
    {
        if (cref is not null)
        {
            return declaration is null ? null : Resolve(cref, symbol, declaration);
        }

        if (symbol is not IMethodSymbol method)
        {
            return (symbol as INamedTypeSymbol)?.BaseType;
        }

        if (method.OverriddenMethod is { } overridden)
        {
            return overridden;
        }

        foreach (var type in method.ContainingType.AllInterfaces)
        {
            foreach (var member in type.GetMembers())
            {
                if (SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method))
                {
                    return member;
                }
            }
        }

        return null;
    }

    private ISymbol? Resolve(string cref, ISymbol symbol, SyntaxNode declaration)
    {
        if (cref.Length > 1 && cref[1] == ':')
        {
            return DocumentationCommentId.GetFirstSymbolForDeclarationId(cref, compilation);
        }

        // An editor passes other projects as compilations, whose files are not part of this one.
        var home = compilation.ContainsSyntaxTree(declaration.SyntaxTree)
            ? compilation
            : (compilation.GetMetadataReference(symbol.ContainingAssembly) as CompilationReference)?.Compilation;
        return home is null ? null : new CrefResolver(home.GetSemanticModel(declaration.SyntaxTree), declaration.SpanStart).Resolve(cref);
    }

    /// <summary>
    /// Gets the parts of a symbol. The part with a body comes first, because its documentation takes precedence, as in the compiler.
    /// </summary>
    private static IEnumerable<ISymbol> Parts(ISymbol symbol)
    {
        if (symbol is not IMethodSymbol method)
        {
            return [symbol];
        }

        var definition = method.PartialDefinitionPart ?? method;
        return definition.PartialImplementationPart is { } implementation ? [implementation, definition] : [definition];
    }

    /// <summary>Gets the declaration. A field's symbol refers to the name in its declaration, which has no comment before it.</summary>
    private static SyntaxNode Declaration(SyntaxNode node) =>
        node is VariableDeclaratorSyntax { Parent.Parent: { } field } ? field : node;
}
