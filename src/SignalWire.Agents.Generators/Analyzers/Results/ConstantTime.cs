using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Results;

/// <summary>Durations in the source. C# has no constants of this type, but code that says 20 minutes means 20 minutes.</summary>
internal static class ConstantTime
{
    /// <summary>The length in seconds of each unit, by the parameter names of constructors and factories.</summary>
    private static readonly Dictionary<string, double> s_units = new(StringComparer.Ordinal)
    {
        ["days"] = 86400,
        ["hours"] = 3600,
        ["minutes"] = 60,
        ["seconds"] = 1,
        ["milliseconds"] = 1e-3,
        ["microseconds"] = 1e-6,
        ["ticks"] = 1e-7,
    };

    /// <summary>Gets the duration in seconds; <see langword="null"/> if the source does not determine it.</summary>
    public static double? Seconds(IOperation value, KnownSymbols known) => value.Plain() switch
    {
        IConversionOperation { Operand: var operand } => Seconds(operand, known),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus, Operand: var operand } => -Seconds(operand, known),
        IFieldReferenceOperation { Field: { IsStatic: true } field } when IsTime(field.ContainingType, known) => field.Name switch
        {
            "Zero" => 0,
            "MaxValue" => TimeSpan.MaxValue.TotalSeconds,
            "MinValue" => TimeSpan.MinValue.TotalSeconds,
            _ => null,
        },
        IObjectCreationOperation { Arguments: var parts } made when IsTime(made.Type, known) => Sum(parts),
        IInvocationOperation { TargetMethod: { IsStatic: true } factory } call when IsTime(factory
            .ContainingType, known) => Sum(call.Arguments, factory.Name),
        _ => null,
    };

    private static bool IsTime(ITypeSymbol? type, KnownSymbols known) => known.Is(type, KnownNames.TimeSpan);

    /// <summary>Adds up the arguments. The parameter of most factories is called value, and the factory's name contains the unit.</summary>
    private static double? Sum(IReadOnlyList<IArgumentOperation> parts, string factory = "")
    {
        double sum = 0;
        foreach (var part in parts)
        {
            string name = part.Parameter?.Name ?? "";
            string unit = name == "value" && factory.StartsWith("From", StringComparison.Ordinal)
                ? factory.Substring(4).ToLowerInvariant()
                : name;
            if (!s_units.TryGetValue(unit, out double seconds)
                || part.Value.ConstantValue is not { HasValue: true, Value: IConvertible number and not string })
            {
                return null;
            }

            sum += number.ToDouble(CultureInfo.InvariantCulture) * seconds;
        }

        return sum;
    }
}
