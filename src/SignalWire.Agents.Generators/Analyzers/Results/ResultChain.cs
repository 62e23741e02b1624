using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Results;

/// <summary>Finds actions after the end of the conversation in one chain of calls.</summary>
internal static class ResultChain
{
    /// <summary>The methods that set the response and add no action.</summary>
    private static readonly string[] s_noActions = ["SetResponse", "SetToolResponse", "SetPostProcess"];

    /// <summary>The findings at a call. In a chain, the first action after the end is reported.</summary>
    public static IEnumerable<Finding> Find(IInvocationOperation call, KnownSymbols known)
    {
        if (!IsAction(call, known))
        {
            yield break;
        }

        var before = Before(call, known).Where(other => IsAction(other, known));
        if (before.FirstOrDefault() is { } last && EndOf(last, known) is { } end
            && before.Skip(1).All(other => EndOf(other, known) is null))
        {
            yield return new Finding(AgentRules.ActionAfterEnd, call.Name(), [call.TargetMethod.Name, last.TargetMethod.Name, end]);
        }
    }

    /// <summary>The previous calls in the chain, the nearest first.</summary>
    private static IEnumerable<IInvocationOperation> Before(IInvocationOperation call, KnownSymbols known)
    {
        while (call.Instance?.Plain() is IInvocationOperation other
            && known.Is(other.TargetMethod.ContainingType, KnownNames.FunctionResult))
        {
            yield return other;
            call = other;
        }
    }

    private static bool IsAction(IInvocationOperation call, KnownSymbols known) =>
        !call.TargetMethod.IsStatic
        && known.Is(call.TargetMethod.ReturnType, KnownNames.FunctionResult)
        && !s_noActions.Contains(call.TargetMethod.Name);

    /// <summary>What an action ends, in words; <see langword="null"/> if it ends nothing or this is unknown.</summary>
    private static string? EndOf(IInvocationOperation call, KnownSymbols known) => call.TargetMethod.Name switch
    {
        "Hangup" => "ends the call",
        "Stop" => "ends the conversation",
        "Transfer" => "transfers the call",
        "Connect" or "SwmlTransfer" when IsOn(call, "final", whenAbsent: true) => "transfers the call",
        "ExecuteSwml" or "ExecuteSwmlJson" when IsOn(call, "transfer", whenAbsent: false) => "transfers the call",
        "HandOff" when !known.Is(call.TargetMethod.Parameters[0].Type, KnownNames.SipReferVerb) => "transfers the call",
        _ => null,
    };

    private static bool IsOn(IInvocationOperation call, string parameter, bool whenAbsent) =>
        call.Arguments.Of(parameter) is { } value ? value.ConstantValue is { HasValue: true, Value: true } : whenAbsent;
}
