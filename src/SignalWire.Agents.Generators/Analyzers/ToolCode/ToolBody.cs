using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.ToolCode;

/// <summary>The code of a tool.</summary>
/// <param name="Method">The method.</param>
/// <param name="Attribute">Its tool attribute; <see langword="null"/> if only a method that it overrides has one.</param>
/// <param name="Operations">Its operations, in order.</param>
/// <param name="Known">The known types.</param>
/// <param name="Compilation">The project.</param>
/// <param name="CancellationToken">Canceled when the source changes.</param>
internal sealed record ToolBody(
    IMethodSymbol Method, AttributeData? Attribute, ImmutableArray<IOperation> Operations, KnownSymbols Known, Compilation Compilation,
    CancellationToken CancellationToken)
{
    /// <summary>
    /// The agent that contains the method; <see langword="null"/> if agents inherit it from a class that is not an agent.
    /// </summary>
    public INamedTypeSymbol? Agent => Known.Has(Method.ContainingType, KnownNames.VoiceAgent) ? Method.ContainingType : null;

    /// <summary>Whether an operation is in a nested function, which the tool itself may not run.</summary>
    public static bool IsWithinFunction(IOperation operation)
    {
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }
}
