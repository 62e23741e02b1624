using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Tools;

/// <summary>Parses the return type of a tool.</summary>
internal sealed class ResultParser(KnownSymbols known, FindingList findings, CancellationToken cancellationToken)
{
    /// <summary>Whether the result of the method's task can be null.</summary>
    public bool MayPromiseNull(IMethodSymbol method) => Promised(method.ReturnType)?.NullableAnnotation == NullableAnnotation.Annotated;

    /// <summary>Whether the return value can be sent to the model. If not, it is reported.</summary>
    public bool IsSound(IMethodSymbol method, string tool)
    {
        // A null task cannot be awaited.
        bool mayBeNull = method.ReturnType.NullableAnnotation == NullableAnnotation.Annotated;
        if (IsContent(method.ReturnType) || (Promised(method.ReturnType) is not null && !mayBeNull))
        {
            return true;
        }

        if (method.ReturnsVoid && (method.PartialImplementationPart ?? method).IsAsync)
        {
            findings.Add(AgentRules.AsyncVoidTool, ResultLocation(method), tool);
        }
        else if (method.ReturnType.TypeKind != TypeKind.Error)
        {
            findings.Add(
                AgentRules.UnsupportedResultType,
                ResultLocation(method),
                tool,
                method.ReturnType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        }

        return false;
    }

    /// <summary>The result type of a task; <see langword="null"/> for any other type.</summary>
    private ITypeSymbol? Promised(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments: [var content] } task
        && IsContent(content)
        && (known.Is(task, KnownNames.Task) || known.Is(task, KnownNames.ValueTask))
            ? content
            : null;

    private bool IsContent(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String || known.Is(type, KnownNames.FunctionResult);

    private Location ResultLocation(IMethodSymbol method) =>
        SourceOrder.Of(method)?.GetSyntax(cancellationToken) is MethodDeclarationSyntax declaration
            ? declaration.ReturnType.GetLocation()
            : method.Locations[0];
}
