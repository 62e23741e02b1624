using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SignalWire.Agents.Generators.Analyzers.Results;

/// <summary>Reads the arguments of a call.</summary>
internal static class Arguments
{
    /// <summary>What is given for a parameter, its default too; nothing when there is no such parameter.</summary>
    public static IOperation? Of(this IEnumerable<IArgumentOperation> arguments, string parameter) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;

    /// <summary>A value before it was converted by itself.</summary>
    public static IOperation Plain(this IOperation value) =>
        value is IConversionOperation { IsImplicit: true } conversion ? Plain(conversion.Operand) : value;

    /// <summary>The token that names what is called.</summary>
    public static Location Name(this IInvocationOperation call) => call.Syntax is InvocationExpressionSyntax { Expression: var called }
        ? (called is MemberAccessExpressionSyntax access ? access.Name : called).GetLocation()
        : call.Syntax.GetLocation();

    /// <summary>What may stand in the place of a text that is written there; nothing where it is a constant from elsewhere.</summary>
    public static string? Replacement(this IOperation text, string? name) =>
        name is not null && text.Syntax.IsKind(SyntaxKind.StringLiteralExpression) ? SymbolDisplay.FormatLiteral(name, quote: true) : null;
}
