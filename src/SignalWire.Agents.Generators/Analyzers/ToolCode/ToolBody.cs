using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.ToolCode;

/// <summary>The code of a tool.</summary>
/// <param name="Method">The method.</param>
/// <param name="Attribute">What makes it a tool; nothing where it overrides one that has it.</param>
/// <param name="Operations">All that it does, in order.</param>
/// <param name="Known">The types there are.</param>
/// <param name="Compilation">The project.</param>
/// <param name="CancellationToken">Cancelled when the user has typed on.</param>
internal sealed record ToolBody(
    IMethodSymbol Method, AttributeData? Attribute, ImmutableArray<IOperation> Operations, KnownSymbols Known, Compilation Compilation,
    CancellationToken CancellationToken)
{
    /// <summary>The agent that the method belongs to; nothing where agents inherit it from a class that is none.</summary>
    public INamedTypeSymbol? Agent => Known.Has(Method.ContainingType, KnownNames.VoiceAgent) ? Method.ContainingType : null;

    /// <summary>Whether something stands in a function within the tool, and so need not be the tool's own doing.</summary>
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
