using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Calling;

/// <summary>Writes the method that writes a value of a type as JSON for a tool.</summary>
internal sealed class TypeWriterEmitter(SourceWriter writer, WriterNames names)
{
    private readonly ValueEmitter _values = new(writer, names, "arguments");

    public void Emit(ToolType type)
    {
        string declared = type.CSharpName + (type.IsReference ? "?" : "");
        using (writer.Block($"private static void {names.Find(type)}({Names.ToolArgumentsWriter} arguments, {declared} value)"))
        {
            switch (type)
            {
                case EnumType { IsFlags: true } enumType:
                    EmitEnum(enumType);
                    break;
                case EnumType enumType:
                    EmitWord(enumType);
                    break;
                case ListType list:
                    EmitNull(list.IsReference ? "arguments.TryWriteNull(value)" : "value.IsDefault");
                    EmitList(list);
                    break;
                case DictionaryType dictionary:
                    EmitNull("arguments.TryWriteNull(value)");
                    EmitDictionary(dictionary);
                    break;
                case ObjectType item:
                    EmitObject(item);
                    break;
                case UnionType union:
                    EmitUnion(union);
                    break;
            }
        }
    }

    private void EmitWord(EnumType enumType)
    {
        writer.Line("arguments.Write(value switch");
        using (writer.Braces("});"))
        {
            // If two members have the same value, the first one is used.
            var values = new HashSet<string>(StringComparer.Ordinal);
            foreach (var member in enumType.Members)
            {
                if (values.Add(member.Value))
                {
                    writer.Line($"{Name(enumType, member)} => {Word(member.Name)},");
                }
            }

            writer.Line($"_ => throw {Stranger("no enum member has this value")},");
        }
    }

    private void EmitEnum(EnumType enumType)
    {
        writer.Line($"{enumType.CSharpName} told = default;");
        writer.Line("arguments.BeginArray();");
        foreach (var member in enumType.Members)
        {
            using (writer.Block($"if ((value & {Name(enumType, member)}) == {Name(enumType, member)})"))
            {
                writer.Line($"arguments.Write({Word(member.Name)});");
                writer.Line($"told |= {Name(enumType, member)};");
            }

            writer.Line();
        }

        writer.Line("arguments.EndArray();");
        using (writer.Block("if (told != value)"))
        {
            writer.Line($"throw {Stranger("it has flags that are not enum members")};");
        }
    }

    private void EmitList(ListType list)
    {
        writer.Line("arguments.BeginArray();");
        using (writer.Block("foreach (var item in value)"))
        {
            _values.Emit(list.Item, list.IsItemNullable, "item");
        }

        writer.Line();
        writer.Line("arguments.EndArray();");
    }

    private void EmitDictionary(DictionaryType dictionary)
    {
        writer.Line("arguments.BeginObject();");
        using (writer.Block("foreach (var item in value)"))
        {
            writer.Line("arguments.WriteName(item.Key);");
            _values.Emit(dictionary.Value, dictionary.IsValueNullable, "item.Value");
        }

        writer.Line();
        writer.Line("arguments.EndObject();");
    }

    private void EmitObject(ObjectType item)
    {
        if (item.IsReference)
        {
            EmitNull("arguments.TryWriteNull(value)");
        }

        writer.Line("arguments.BeginObject();");
        foreach (var member in item.Members)
        {
            _values.EmitMember(member.Argument, $"value.{Identifier.Escape(member.Source!)}");
        }

        writer.Line("arguments.EndObject();");
    }

    /// <summary>
    /// Writes a polymorphic value. Its exact type selects the branch: one branch can derive from another, and a type derived from a branch
    /// is not one.
    /// </summary>
    private void EmitUnion(UnionType union)
    {
        EmitNull("arguments.TryWriteNull(value)");
        foreach (var branch in union.Branches)
        {
            string kind = branch.IsNumber ? branch.Kind : Word(branch.Kind);
            using (writer.Block($"if (value.GetType() == typeof({branch.Type.CSharpName}))"))
            {
                writer.Line($"arguments.BeginKind({CSharpLiteral.Utf8(union.Discriminator)}, {kind});");
                writer.Line($"{names.Find(branch.Type)}(arguments, ({branch.Type.CSharpName})value);");
                writer.Line("return;");
            }

            writer.Line();
        }

        writer.Line($"throw {Stranger("its type is not a known derived type")};");
    }

    private void EmitNull(string condition)
    {
        using (writer.Block($"if ({condition})"))
        {
            if (condition == "value.IsDefault")
            {
                writer.Line("arguments.WriteNull();");
            }

            writer.Line("return;");
        }

        writer.Line();
    }

    private static string Name(EnumType enumType, EnumMember member) => $"{enumType.CSharpName}.{Identifier.Escape(member.Identifier)}";

    private static string Word(string word) => CSharpLiteral.Text(JsonText.WithoutLoneSurrogates(word));

    private static string Stranger(string reason) =>
        $"new global::System.ArgumentOutOfRangeException(nameof(value), value, "
        + $"{CSharpLiteral.Text($"The value cannot be passed to the tool: {reason}.")})";
}
