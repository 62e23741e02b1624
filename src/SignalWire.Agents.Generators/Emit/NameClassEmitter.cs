using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model.Constants;

namespace SignalWire.Agents.Generators.Emit;

/// <summary>Writes the constants with which the user's code names tools, steps and contexts.</summary>
internal static class NameClassEmitter
{
    /// <summary>The members of <c>object</c>. A constant with such a name hides the member and needs <c>new</c>.</summary>
    private static readonly string[] NamesOfObject = ["Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone"];

    public static void Emit(SourceWriter writer, NameClass names)
    {
        if (names.MayHide)
        {
            writer.Line(
                "#pragma warning disable CS0108 // The base agent can have the same class, whose names this one repeats.");
        }

        EmitDocs(writer, names.Docs);
        writer.Line(Names.GeneratedCode);
        EmitClass(writer, names.IsPublic ? "public" : "internal", names);
        if (names.MayHide)
        {
            writer.Line("#pragma warning restore CS0108");
        }
    }

    private static void EmitClass(SourceWriter writer, string modifier, NameClass names)
    {
        using (writer.Block($"{modifier} static class {ClassName(names.Name)}"))
        {
            bool isFirst = true;
            foreach (var constant in names.Constants)
            {
                EmitGap(writer, ref isFirst);
                EmitDocs(writer, constant.Docs);
                writer.Line(
                    $"public {New(constant.Name)}const string {Identifier.Escape(constant.Name)} = {CSharpLiteral.Text(constant.Value)};");
            }

            foreach (var inner in names.Classes)
            {
                EmitGap(writer, ref isFirst);
                EmitDocs(writer, inner.Docs);
                EmitClass(writer, $"public{(New(inner.Name).Length > 0 ? " new" : "")}", inner);
            }
        }
    }

    /// <summary>Escapes a lowercase type name. The compiler warns about one, because it can become a keyword of C#.</summary>
    private static string ClassName(string name) => name.All(letter => letter is >= 'a' and <= 'z') ? $"@{name}" : Identifier.Escape(name);

    private static string New(string name) => NamesOfObject.Contains(name) ? "new " : "";

    private static void EmitDocs(SourceWriter writer, string docs) => writer.Line($"/// <summary>{docs}</summary>");

    private static void EmitGap(SourceWriter writer, ref bool isFirst)
    {
        if (!isFirst)
        {
            writer.Line();
        }

        isFirst = false;
    }
}
