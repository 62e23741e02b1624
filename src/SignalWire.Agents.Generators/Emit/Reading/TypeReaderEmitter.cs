using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Reading;

/// <summary>Writes the class that reads a user's type, wherever it occurs in a tool's arguments.</summary>
internal sealed class TypeReaderEmitter(SourceWriter writer, ReaderNames readers)
{
    public void Emit(ToolType type)
    {
        switch (type)
        {
            case EnumType enumType:
                EmitEnum(enumType);
                break;
            case UnionType union:
                EmitUnion(union);
                break;
            case ObjectType item:
                EmitObject(item);
                break;
        }
    }

    private void EmitEnum(EnumType enumType)
    {
        using (writer.Block($"private static class {readers[enumType]}"))
        {
            if (enumType.IsFlags)
            {
                using (writer.Block($"public static {enumType.CSharpName} Read(ref {Names.ToolArguments} arguments, int node, int item)"))
                {
                    writer.Line($"{enumType.CSharpName} value = default;");
                    using (writer.Block("if (arguments.BeginArray(node))"))
                    using (writer.Block("while (arguments.ReadItem())"))
                    {
                        writer.Line("value |= Read(ref arguments, item);");
                    }

                    writer.Line();
                    writer.Line("return value;");
                }

                writer.Line();
            }

            EmitWord(enumType);
        }
    }

    private void EmitWord(EnumType enumType)
    {
        using (writer.Block($"public static {enumType.CSharpName} Read(ref {Names.ToolArguments} arguments, int node)"))
        {
            using (writer.Block("if (arguments.ReadWord(node))"))
            {
                foreach (var member in enumType.Members)
                {
                    using (writer.Block($"if ({WordTest(member, enumType)})"))
                    {
                        writer.Line($"return {enumType.CSharpName}.{Identifier.Escape(member.Identifier)};");
                    }

                    writer.Line();
                }

                writer.Line("arguments.Refuse(node);");
            }

            writer.Line();
            writer.Line("return default;");
        }
    }

    /// <summary>Gets the test for an enum member. The C# name is also accepted, unless it is the wire name of another member.</summary>
    private static string WordTest(EnumMember member, EnumType enumType)
    {
        bool isOther = enumType.Members.Any(other => string.Equals(other.Name, member.Identifier, StringComparison.OrdinalIgnoreCase));
        string test = $"arguments.WordIs({CSharpLiteral.Utf8(member.Name)})";
        return isOther ? test : $"{test} || arguments.WordIs({CSharpLiteral.Utf8(member.Identifier)})";
    }

    private void EmitUnion(UnionType union)
    {
        using (writer.Block($"private static class {readers[union]}"))
        using (writer.Block($"public static {union.CSharpName} Read(ref {Names.ToolArguments} arguments, int node)"))
        {
            foreach (var branch in union.Branches)
            {
                string kind = $"{CSharpLiteral.Utf8(union.Discriminator)}, {CSharpLiteral.Utf8(branch.Kind)}";
                using (writer.Block($"if (arguments.IsKind(node, {kind}))"))
                {
                    writer.Line($"return {readers[branch.Type]}.Read(ref arguments, node);");
                }

                writer.Line();
            }

            writer.Line("arguments.Refuse(node);");
            writer.Line("return default!;");
        }
    }

    private void EmitObject(ObjectType item)
    {
        var reading = new ReadingEmitter(writer, readers, new ShapePlan(item.Arguments));
        using (writer.Block($"private sealed class {readers[item]} : {Names.ObjectShape}"))
        {
            writer.Line($"private static readonly {readers[item]} Instance = new();");
            writer.Line();
            using (writer.Block($"public static {item.CSharpName} Read(ref {Names.ToolArguments} arguments, int node)"))
            {
                using (writer.Block("if (!arguments.BeginObject(node, Instance, out var around))"))
                {
                    writer.Line("return default!;");
                }

                writer.Line();
                reading.EmitLocals();
                reading.EmitLoop();
                using (writer.Block($"if (!arguments.EndObject(around, required: {reading.RequiredMask}))"))
                {
                    writer.Line("return default!;");
                }

                writer.Line();
                EmitCreation(item, reading);
            }

            reading.EmitMembers();
        }
    }

    private void EmitCreation(ObjectType item, ReadingEmitter reading)
    {
        string constructed = string.Join(
            ", ",
            Targeted(item, MemberTarget.Constructor, MemberTarget.ConstructorAndProperty).Select(member => reading.Local(member.Argument)));
        var set = Targeted(item, MemberTarget.Property, MemberTarget.ConstructorAndProperty)
            .Select(member => $"{Identifier.Escape(member.Name)} = {reading.Local(member.Argument)}")
            .ToList();
        var kept = Targeted(item, MemberTarget.OptionalProperty).ToList();
        if (kept.Count > 0)
        {
            // An omitted property keeps its initial value.
            writer.Line($"var unset = new {item.CSharpName}({constructed}){Initializer(set)};");
            foreach (var member in kept)
            {
                string property = Identifier.Escape(member.Name);
                set.Add($"{property} = {reading.Given(member.Argument)} ? {reading.Local(member.Argument)} : unset.{property}");
            }
        }

        writer.Line($"return new {item.CSharpName}({constructed}){Initializer(set)};");
    }

    private static IEnumerable<MemberModel> Targeted(ObjectType item, params MemberTarget[] targets) =>
        item.Members.Where(member => targets.Contains(member.Target));

    private static string Initializer(List<string> set) => set.Count == 0 ? "" : $" {{ {string.Join(", ", set)} }}";
}
