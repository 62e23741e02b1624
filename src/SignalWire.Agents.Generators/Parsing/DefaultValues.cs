using System.Globalization;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>The default values of parameters.</summary>
internal static class DefaultValues
{
    /// <summary>The default of a parameter, or nothing when it has none.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="type">Its type, which the constant is converted to.</param>
    public static ConstantValue? Of(IParameterSymbol parameter, ToolType type)
    {
        if (!parameter.HasExplicitDefaultValue)
        {
            return null;
        }

        return (parameter.ExplicitDefaultValue, type) switch
        {
            (string text, _) => new ConstantValue(ConstantKind.Text, text),
            (bool value, _) => new ConstantValue(ConstantKind.Boolean, value ? "true" : "false"),
            (int value, ToolType.Int32) => new ConstantValue(ConstantKind.Int32, value.ToString(CultureInfo.InvariantCulture)),
            (IConvertible value, ToolType.Int64) =>
                new ConstantValue(ConstantKind.Int64, value.ToInt64(CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)),
            (IConvertible value, ToolType.Double) =>
                new ConstantValue(ConstantKind.Double, value.ToDouble(CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture)),

            // `default` of a value type that may not be null.
            (null, ToolType.Boolean) when !IsNullable(parameter) => new ConstantValue(ConstantKind.Boolean, "false"),
            (null, ToolType.Int32) when !IsNullable(parameter) => new ConstantValue(ConstantKind.Int32, "0"),
            (null, ToolType.Int64) when !IsNullable(parameter) => new ConstantValue(ConstantKind.Int64, "0"),
            (null, ToolType.Double) when !IsNullable(parameter) => new ConstantValue(ConstantKind.Double, "0"),
            _ => ConstantValue.Null,
        };
    }

    private static bool IsNullable(IParameterSymbol parameter) =>
        parameter.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
