using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.Generators.Analyzers.ToolCode;

/// <summary>Finds state that a tool stores in its agent, which is gone before the next tool runs.</summary>
internal static class WrittenState
{
    /// <summary>The findings.</summary>
    public static IEnumerable<Finding> Find(ToolBody body)
    {
        foreach (var operation in body.Operations)
        {
            foreach (var target in Targets(operation))
            {
                if (Kept(target) is { } member && IsKeptForLater(member, operation, body))
                {
                    yield return new Finding(AgentRules.StateWrittenByTool, target.Syntax.GetLocation(), [body.Method.Name, member.Name]);
                }
            }
        }
    }

    /// <summary>
    /// Whether a member is intended to last. A counter is, and so is a member that another tool reads, or that nobody reads. A member that
    /// only this tool and its helpers read can be for this call only.
    /// </summary>
    private static bool IsKeptForLater(ISymbol member, IOperation written, ToolBody body)
    {
        if (written is not ISimpleAssignmentOperation and not IDeconstructionAssignmentOperation)
        {
            return true;
        }

        bool isRead = body.Operations
            .Any(operation => SymbolEqualityComparer.Default.Equals(Kept(operation), member) && !IsWritten(operation));
        foreach (var other in member.ContainingType.GetMembers().OfType<IMethodSymbol>()
            .Where(other => !SymbolEqualityComparer.Default.Equals(other, body.Method)))
        {
            bool mentions = other.DeclaringSyntaxReferences.Any(part => part.GetSyntax(body.CancellationToken).DescendantTokens()
                .Any(token => token.ValueText == member.Name));
            if (mentions && body.Known.IsTool(other))
            {
                return true;
            }

            isRead |= mentions && other.MethodKind != MethodKind.Constructor;
        }

        return !isRead;
    }

    private static bool IsWritten(IOperation member) =>
        member.Parent is ITupleOperation || (member.Parent is IAssignmentOperation { Target: var target } && target == member);

    private static ImmutableArray<IOperation> Targets(IOperation operation) => operation switch
    {
        ICoalesceAssignmentOperation => [], // Lazy initialization, which can be for one call.
        IDeconstructionAssignmentOperation { Target: ITupleOperation tuple } => tuple.Elements,
        IAssignmentOperation assignment => [assignment.Target],
        IIncrementOrDecrementOperation change => [change.Target],
        _ => [],
    };

    /// <summary>
    /// Gets the field or property of the agent itself; <see langword="null"/> for a property that does not store its value.
    /// </summary>
    private static ISymbol? Kept(IOperation target) => target switch
    {
        IFieldReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance },
            Field: var field } => field,
        IPropertyReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance },
            Property: var property }
            when IsAutomatic(property) => property,
        _ => null,
    };

    private static bool IsAutomatic(IPropertySymbol property) => property.ContainingType.GetMembers().OfType<IFieldSymbol>()
        .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));
}
