using System.Globalization;
using Microsoft.CodeAnalysis.Operations;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Results;

/// <summary>Finds hold times that the platform does not support.</summary>
internal static class HoldTime
{
    private const int Longest = 900;

    /// <summary>The findings at a call.</summary>
    public static IEnumerable<Finding> Find(IInvocationOperation call, KnownSymbols known)
    {
        if (call.TargetMethod.Name == "Hold"
            && call.Arguments.Of("timeout") is { } timeout
            && ConstantTime.Seconds(timeout, known) is { } seconds
            && seconds is < 0 or > Longest)
        {
            yield return new Finding(
                AgentRules.HoldOutOfRange, timeout.Plain().Syntax.GetLocation(), [seconds.ToString("0.###", CultureInfo.InvariantCulture)]);
        }
    }
}
