using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SignalWire.Agents.Generators.Parsing.Tools;

/// <summary>Formats the declaration of a tool's method for the comment above the code that calls it, as its author wrote it.</summary>
internal static class MethodSignature
{
    private static readonly char[] LineEnds = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.MinimallyQualifiedFormat
        .RemoveMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType)
        .AddParameterOptions(SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeName);

    /// <summary>Gets the declaration on one line, without attributes.</summary>
    public static string Of(IMethodSymbol method, CancellationToken cancellationToken) =>
        // The source does not show the type arguments of a base class, and another assembly has no source.
        SymbolEqualityComparer.Default.Equals(method, method.OriginalDefinition)
        && SourceOrder.Of(method)?.GetSyntax(cancellationToken) is MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null } written
            ? Line(written)
            : method.ToDisplayString(Format);

    private static string Line(MethodDeclarationSyntax method)
    {
        string parameters = string.Join(", ", method.ParameterList.Parameters.Select(Parameter));
        return OnOneLine($"{method.ReturnType} {method.Identifier}({parameters})");
    }

    private static string Parameter(ParameterSyntax parameter)
    {
        string modifiers = string.Concat(parameter.Modifiers.Select(modifier => $"{modifier} "));
        return $"{modifiers}{parameter.Type} {parameter.Identifier}{(parameter.Default is { } value ? $" {value}" : "")}";
    }

    /// <summary>Joins lines, because a line comment ends at the end of its line.</summary>
    private static string OnOneLine(string text) =>
        string.Join(" ", text.Split(LineEnds, StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
}
