using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SignalWire.Agents.Generators.Analyzers.Results;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.ToolCode;

/// <summary>Finds calls that accept a cancellation token but do not get the tool's.</summary>
internal static class PassedTokens
{
    /// <summary>The findings.</summary>
    public static IEnumerable<Finding> Find(ToolBody body)
    {
        if (body.Method.Parameters.FirstOrDefault(parameter => IsToken(parameter.Type, body.Known)) is not { } token)
        {
            yield break;
        }

        foreach (var call in body.Operations.OfType<IInvocationOperation>())
        {
            // A nested function has its own token, or must not be canceled.
            if (call.Syntax is InvocationExpressionSyntax && !ToolBody.IsWithinFunction(call) && !IsCleaningUp(call)
                && Missing(call, token, body) is { } argument)
            {
                yield return new Finding(AgentRules.TokenNotPassedOn, call.Name(), [call.TargetMethod.Name, token.Name])
                {
                    Replacement = argument,
                };
            }
        }
    }

    /// <summary>The argument to add; <see langword="null"/> if a token is passed or none is accepted.</summary>
    private static string? Missing(IInvocationOperation call, IParameterSymbol token, ToolBody body)
    {
        bool isByPlace = call.Arguments.All(argument => argument.Syntax is not ArgumentSyntax { NameColon: not null });
        if (call.Arguments.FirstOrDefault(argument => IsToken(argument.Parameter?.Type, body.Known)) is { } taken)
        {
            bool isLast = isByPlace
                && call.Arguments.Count(argument => argument.ArgumentKind == ArgumentKind.Explicit) == taken.Parameter!.Ordinal;
            return taken.ArgumentKind != ArgumentKind.DefaultValue ? null : isLast ? token.Name : $"{taken.Parameter!.Name}: {token.Name}";
        }

        return isByPlace && call.Arguments.All(argument => argument.ArgumentKind == ArgumentKind.Explicit)
            && HasOverload(call.TargetMethod, body)
            ? token.Name
            : null;
    }

    /// <summary>Whether the method has an overload with a token at its end.</summary>
    private static bool HasOverload(
        IMethodSymbol called,
        ToolBody body) => called.ContainingType.GetMembers(called.Name).OfType<IMethodSymbol>().Any(other =>
        other.IsStatic == called.IsStatic
        && other.Arity == called.Arity
        && other.DeclaredAccessibility == called.DeclaredAccessibility
        && other.Parameters.Length == called.Parameters.Length + 1
        && IsToken(other.Parameters[^1].Type, body.Known)
        && other.Parameters.Take(called.Parameters.Length).Select(parameter => parameter.Type)
            .SequenceEqual(called.OriginalDefinition.Parameters.Select(parameter => parameter.Type), SymbolEqualityComparer.Default)
        && SymbolEqualityComparer.Default.Equals(other.ReturnType, called.OriginalDefinition.ReturnType));

    /// <summary>Whether a call is part of a cleanup, which must always run.</summary>
    private static bool IsCleaningUp(IOperation call) =>
        call.Syntax.Ancestors().Any(around => around is FinallyClauseSyntax or CatchClauseSyntax);

    private static bool IsToken(ITypeSymbol? type, KnownSymbols known) =>
        known.Is(type, KnownNames.CancellationToken);
}
