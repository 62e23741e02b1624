using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SignalWire.Agents.Generators.Analyzers.Results;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.ToolCode;

/// <summary>Finds calls that block a thread of the server.</summary>
internal static class BlockingCalls
{
    private const string Await = "make the tool async and await the task";

    private static readonly string[] s_tasks =
    [
        "System.Threading.Tasks.Task", KnownNames.Task, "System.Threading.Tasks.ValueTask", KnownNames.ValueTask,
    ];

    /// <summary>The findings.</summary>
    public static IEnumerable<Finding> Find(ToolBody body)
    {
        foreach (var operation in body.Operations)
        {
            if (operation is IInvocationOperation call && Way(call, body.Known) is { } way && Blocks(call, Task(call), body))
            {
                yield return new Finding(AgentRules.BlockingCall, call.Name(), [call.TargetMethod.Name, way]);
            }
            else if (operation is IPropertyReferenceOperation { Property.Name: "Result", Instance: { } task }
                && IsTask(task.Type, body.Known)
                && Blocks(operation, task, body))
            {
                yield return new Finding(AgentRules.BlockingCall, Name(operation), ["Result", Await]);
            }
        }
    }

    /// <summary>The alternative to a blocking call; <see langword="null"/> if the call does not block.</summary>
    private static string? Way(IInvocationOperation call, KnownSymbols known) => call.TargetMethod.Name switch
    {
        "Sleep" when known.Is(call.TargetMethod.ContainingType, "System.Threading.Thread") => "await Task.Delay",
        "Wait" or "WaitAll" or "WaitAny" when IsTask(call.TargetMethod.ContainingType, known) => Await,
        "GetResult" when call.Instance is IInvocationOperation { TargetMethod.Name: "GetAwaiter" } made
            && IsTask(made.Instance?.Type, known) => Await,
        _ => null,
    };

    private static bool IsTask(ITypeSymbol? type, KnownSymbols known) => type is not null && s_tasks.Any(task => known.Is(type, task));

    private static bool Blocks(IOperation operation, IOperation? task, ToolBody body) =>
        !IsDone(task, body) && !ToolBody.IsWithinFunction(operation);

    /// <summary>Whether a task is complete, because it was awaited, came from an await, or was checked for completion.</summary>
    private static bool IsDone(IOperation? task, ToolBody body)
    {
        if (task is not ILocalReferenceOperation { Local: var local })
        {
            return false;
        }

        return body.Operations.Where(operation => operation.Syntax.SpanStart < task.Syntax.SpanStart).Any(operation => operation switch
        {
            IAwaitOperation waited => waited.Operation.DescendantsAndSelf().Any(IsLocal),
            IVariableDeclaratorOperation { Initializer.Value: IAwaitOperation } made => SymbolEqualityComparer.Default
                .Equals(made.Symbol, local),
            IPropertyReferenceOperation { Property
                .Name: "IsCompleted" or "IsCompletedSuccessfully", Instance: { } asked } => IsLocal(asked),
            _ => false,
        });

        bool IsLocal(IOperation operation) =>
            operation is ILocalReferenceOperation named && SymbolEqualityComparer.Default.Equals(named.Local, local);
    }

    private static IOperation? Task(IInvocationOperation call) =>
        call.Instance is IInvocationOperation { TargetMethod.Name: "GetAwaiter" } made ? made.Instance : call.Instance;

    private static Location Name(IOperation operation) =>
        (operation.Syntax is MemberAccessExpressionSyntax access ? access.Name : operation.Syntax).GetLocation();
}
