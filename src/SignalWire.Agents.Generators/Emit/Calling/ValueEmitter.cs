using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Calling;

/// <summary>Writes the statements that write values as JSON.</summary>
/// <param name="writer">Where to.</param>
/// <param name="names">The methods that write types.</param>
/// <param name="json">The local that JSON is written by.</param>
internal sealed class ValueEmitter(SourceWriter writer, WriterNames names, string json)
{
    /// <summary>Writes a value with its name, or nothing where it need not be passed.</summary>
    /// <param name="argument">What is known of the value.</param>
    /// <param name="value">The expression that gives it.</param>
    public void EmitMember(ArgumentModel argument, string value)
    {
        string name = $"{json}.WriteName({CSharpLiteral.Utf8(argument.Name)});";
        if (DefaultTest.Of(argument, value) is not { } test)
        {
            writer.Line(name);
            Emit(argument.Type, argument.IsNullable, value);
            return;
        }

        // Null may stand for something else than what comes when the value is left out.
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
    /// <param name="isNullable">Whether it may be null.</param>
    /// <param name="value">The expression that gives it.</param>
    /// <param name="isGiven">Whether it is known not to be null here.</param>
    public void Emit(ToolType type, bool isNullable, string value, bool isGiven = false)
    {
        // Of a reference whoever writes it sees whether it is null.
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
