using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Calling;

/// <summary>Writes the method that writes a type, wherever it is passed to a tool.</summary>
internal sealed class TypeWriterEmitter(SourceWriter writer, WriterNames names)
{
    private readonly ValueEmitter _values = new(writer, names, "arguments");

    public void Emit(ToolType type)
    {
        string declared = type.CSharpName + (ValueEmitter.IsReference(type) ? "?" : "");
        using (writer.Block($"private static void {names.Find(type)}({Names.ToolArgumentsWriter} arguments, {declared} value)"))
        {
            switch (type)
            {
                case EnumType { IsFlags: true } words:
                    EmitWords(words);
                    break;
                case EnumType words:
                    EmitWord(words);
                    break;
                case ListType list:
                    EmitNull(list.IsReference ? "arguments.TryWriteNull(value)" : "value.IsDefault");
                    EmitList(list);
                    break;
                case MapType map:
                    EmitNull("arguments.TryWriteNull(value)");
                    EmitMap(map);
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

    private void EmitWord(EnumType words)
    {
        writer.Line("arguments.Write(value switch");
        using (writer.Braces("});"))
        {
            // Of two names of one value the first one is told.
            var values = new HashSet<string>(StringComparer.Ordinal);
            foreach (var member in words.Members)
            {
                if (values.Add(member.Value))
                {
                    writer.Line($"{Name(words, member)} => {Word(member.Name)},");
                }
            }

            writer.Line($"_ => throw {Stranger("no word stands for it")},");
        }
    }

    private void EmitWords(EnumType words)
    {
        writer.Line($"{words.CSharpName} told = default;");
        writer.Line("arguments.BeginArray();");
        foreach (var member in words.Members)
        {
            using (writer.Block($"if ((value & {Name(words, member)}) == {Name(words, member)})"))
            {
                writer.Line($"arguments.Write({Word(member.Name)});");
                writer.Line($"told |= {Name(words, member)};");
            }

            writer.Line();
        }

        writer.Line("arguments.EndArray();");
        using (writer.Block("if (told != value)"))
        {
            writer.Line($"throw {Stranger("no words stand for all of it")};");
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

    private void EmitMap(MapType map)
    {
        writer.Line("arguments.BeginObject();");
        using (writer.Block("foreach (var item in value)"))
        {
            writer.Line("arguments.WriteName(item.Key);");
            _values.Emit(map.Value, map.IsValueNullable, "item.Value");
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

    /// <summary>A kind is told by the type itself: one may derive from another, and what derives from a kind is none.</summary>
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

        writer.Line($"throw {Stranger("it is of no kind that is known")};");
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

    private static string Name(EnumType words, EnumMember member) => $"{words.CSharpName}.{Identifier.Escape(member.Identifier)}";

    private static string Word(string word) => CSharpLiteral.Text(JsonText.WithoutLoneSurrogates(word));

    private static string Stranger(string reason) =>
        $"new global::System.ArgumentOutOfRangeException(nameof(value), value, {CSharpLiteral.Text($"The tool cannot be told: {reason}.")})";
}
