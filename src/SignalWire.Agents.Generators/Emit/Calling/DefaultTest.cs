using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Calling;

/// <summary>
/// Answers when a value has to be passed. One that is what the tool takes when nothing comes is left out, as a model leaves it out: some
/// of these, such as a number that is none, JSON cannot say.
/// </summary>
internal static class DefaultTest
{
    /// <summary>The condition in C#; nothing where the value is always passed.</summary>
    /// <param name="argument">What is known of the value.</param>
    /// <param name="value">The expression that gives it.</param>
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

    /// <summary>Of a struct of the user's nobody knows whether it has operators.</summary>
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
