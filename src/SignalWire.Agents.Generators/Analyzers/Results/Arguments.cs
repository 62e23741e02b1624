using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SignalWire.Agents.Generators.Analyzers.Results;

/// <summary>Reads the arguments of a call.</summary>
internal static class Arguments
{
    /// <summary>Gets the value for a parameter, which can be its default; <see langword="null"/> if there is no such parameter.</summary>
    public static IOperation? Of(this IEnumerable<IArgumentOperation> arguments, string parameter) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;

    /// <summary>Gets a value without its implicit conversions.</summary>
    public static IOperation Plain(this IOperation value) =>
        value is IConversionOperation { IsImplicit: true } conversion ? Plain(conversion.Operand) : value;

    /// <summary>Gets the location of the method name in a call.</summary>
    public static Location Name(this IInvocationOperation call) => call.Syntax is InvocationExpressionSyntax { Expression: var called }
        ? (called is MemberAccessExpressionSyntax access ? access.Name : called).GetLocation()
        : call.Syntax.GetLocation();

    /// <summary>Gets the replacement for a string literal; <see langword="null"/> if the text is a constant from elsewhere.</summary>
    public static string? Replacement(this IOperation text, string? name) =>
        name is not null && text.Syntax.IsKind(SyntaxKind.StringLiteralExpression) ? SymbolDisplay.FormatLiteral(name, quote: true) : null;
}
