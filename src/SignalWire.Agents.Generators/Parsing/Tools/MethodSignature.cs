using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SignalWire.Agents.Generators.Parsing.Tools;

/// <summary>How a tool's method is declared, for the comment above the code that calls it: in the words of whoever wrote it.</summary>
internal static class MethodSignature
{
    private static readonly char[] LineEnds = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.MinimallyQualifiedFormat
        .RemoveMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType)
        .AddParameterOptions(SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeName);

    /// <summary>The method on one line, without attributes.</summary>
    public static string Of(IMethodSymbol method, CancellationToken cancellationToken) =>
        // Of a base class with type arguments the source does not say which they are; of another assembly there is no source.
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

    /// <summary>A comment ends with its line, so that what the user wrote on several must not.</summary>
    private static string OnOneLine(string text) =>
        string.Join(" ", text.Split(LineEnds, StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
}
