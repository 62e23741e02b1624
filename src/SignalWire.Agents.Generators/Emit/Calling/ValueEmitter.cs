using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Calling;

/// <summary>Writes the statements that write values as JSON.</summary>
/// <param name="writer">The writer.</param>
/// <param name="names">The names of the methods that write types.</param>
/// <param name="json">The local variable of the JSON writer.</param>
internal sealed class ValueEmitter(SourceWriter writer, WriterNames names, string json)
{
    /// <summary>Writes a value with its name, unless it can be omitted.</summary>
    /// <param name="argument">The description of the value.</param>
    /// <param name="value">The expression of the value.</param>
    public void EmitMember(ArgumentModel argument, string value)
    {
        string name = $"{json}.WriteName({CSharpLiteral.Utf8(argument.Name)});";
        if (DefaultTest.Of(argument, value) is not { } test)
        {
            writer.Line(name);
            Emit(argument.Type, argument.IsNullable, value);
            return;
        }

        // A null value can differ from an omitted one.
        bool isGiven = argument.Default is null or { Kind: ConstantKind.Null or ConstantKind.Default };
        using (writer.Block($"if ({test})"))
        {
            writer.Line(name);
            Emit(argument.Type, argument.IsNullable, value, isGiven);
        }

        writer.Line();
    }

    /// <summary>Writes a value.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="isNullable">Whether it can be null.</param>
    /// <param name="value">The expression of the value.</param>
    /// <param name="isGiven">Whether it is known not to be null here.</param>
    public void Emit(ToolType type, bool isNullable, string value, bool isGiven = false)
    {
        // The method that writes a reference checks it for null.
        if (!isNullable || type.IsReference)
        {
            writer.Line(Call(type, value));
            return;
        }

        string given = Call(type, $"{value}.Value");
        if (isGiven)
        {
            writer.Line(given);
            return;
        }

        using (writer.Block($"if ({value} is null)"))
        {
            writer.Line($"{json}.WriteNull();");
        }

        using (writer.Block("else"))
        {
            writer.Line(given);
        }
    }

    private string Call(ToolType type, string value) =>
        names.Find(type) is { } method ? $"{method}({json}, {value});" : $"{json}.Write({value});";
}
