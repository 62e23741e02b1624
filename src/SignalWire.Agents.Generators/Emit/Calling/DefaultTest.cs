using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Calling;

/// <summary>
/// Determines when a value must be passed. A value that equals the tool's default is left out, as a model leaves it out. JSON cannot
/// represent some defaults, such as NaN.
/// </summary>
internal static class DefaultTest
{
    /// <summary>Gets the condition in C#; <see langword="null"/> if the value is always passed.</summary>
    /// <param name="argument">The description of the value.</param>
    /// <param name="value">The expression of the value.</param>
    public static string? Of(ArgumentModel argument, string value) => (argument.Default, argument.Type) switch
    {
        (null, _) when argument.IsNullable && !argument.HasOtherDefault => $"{value} is not null",
        (null, _) => null,
        ({ Kind: ConstantKind.Null }, _) => $"{value} is not null",
        ({ Kind: ConstantKind.Default }, _) => OfDefault(argument, value),
        ({ Kind: ConstantKind.Boolean } flag, _) when !argument.IsNullable => flag.Text == "true" ? $"!{value}" : value,
        ({ Kind: ConstantKind.Enum } word, _) => $"{value} != {CSharpLiteral.Constant(word, argument.Type)}",
        ({ } constant, _) => $"{value} is not {CSharpLiteral.Constant(constant, argument.Type)}",
    };

    /// <summary>Gets the condition for a default value. A user's struct may not have operators.</summary>
    private static string OfDefault(ArgumentModel argument, string value) => argument.Type switch
    {
        _ when argument.IsNullable => $"{value} is not null",
        ScalarType => $"{value} != default",
        JsonType { IsReference: false } => $"{value}.ValueKind != {Names.JsonValueKind}.Undefined",
        ListType { IsReference: false } => $"!{value}.IsDefault",
        ObjectType { IsReference: false } item => $"!{Names.EqualityComparer}<{item.CSharpName}>.Default.Equals({value}, default)",
        _ => $"{value} is not null",
    };
}
