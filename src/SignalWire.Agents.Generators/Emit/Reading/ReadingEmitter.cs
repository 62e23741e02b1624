using System.Globalization;
using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Reading;

/// <summary>Writes the code that reads the values of a tool or an object in one pass into local variables.</summary>
internal sealed class ReadingEmitter(SourceWriter writer, ReaderNames readers, ShapePlan shape)
{
    private readonly LocalNames _locals = new(shape.Arguments);

    /// <summary>The local variable of a value.</summary>
    public string Local(ArgumentModel argument) => _locals[argument];

    /// <summary>The local variable that says whether a value is present.</summary>
    public string Given(ArgumentModel argument) => _locals.Given(argument);

    /// <summary>Writes the local variables.</summary>
    public void EmitLocals()
    {
        foreach (var argument in shape.Arguments)
        {
            string type = argument.Type.CSharpName + (argument.IsNullable ? "?" : "");
            writer.Line($"{type} {Local(argument)} = {InitialValue(argument)};");
            if (argument.HasOtherDefault)
            {
                writer.Line($"bool {Given(argument)} = false;");
            }
        }
    }

    /// <summary>Writes the loop over the names.</summary>
    public void EmitLoop()
    {
        using (writer.Block("while (arguments.ReadName())"))
        {
            for (int i = 0; i < shape.Arguments.Count; i++)
            {
                var (argument, node) = (shape.Arguments[i], shape.Nodes[i]);
                using (writer.Block($"{(i > 0 ? "else " : "")}if ({NameTest(argument)})"))
                {
                    EmitRead(argument, node);
                    ConstraintEmitter.Emit(writer, node, Local(argument), argument.IsNullable);
                }
            }

            using (writer.Block("else"))
            {
                writer.Line("arguments.Skip();");
            }
        }

        writer.Line();
    }

    /// <summary>Writes the methods and fields that the loop uses, and the descriptions of the values.</summary>
    public void EmitMembers()
    {
        foreach (var node in shape.Nodes)
        {
            ConstraintEmitter.EmitPattern(writer, node);
            if (node is { Type: ListType list, Inside: { } item })
            {
                EmitCollection(node, list.Builder, "BeginArray", "ReadItem()", $"items.Add({Read(item)});", list.Conversion);
            }
            else if (node is { Type: DictionaryType dictionary, Inside: { } value })
            {
                string add = $"items[key] = {Read(value)};";
                EmitCollection(node, dictionary.Builder, "BeginDictionary", "ReadKey(out string key)", add, dictionary.Conversion);
            }
        }

        EmitDescribe();
    }

    /// <summary>Gets the mask with one bit for each required value, the first one lowest.</summary>
    public string RequiredMask
    {
        get
        {
            ulong mask = 0;
            for (int i = 0; i < shape.Arguments.Count; i++)
            {
                mask |= shape.Arguments[i].IsRequired ? 1UL << i : 0;
            }

            return $"0x{mask.ToString("X", CultureInfo.InvariantCulture)}";
        }
    }

    /// <summary>Writes the method that reads a list or a dictionary.</summary>
    /// <param name="node">The collection.</param>
    /// <param name="builder">The builder to which items are added.</param>
    /// <param name="begin">The reader's method that enters the collection.</param>
    /// <param name="next">The reader's method that moves to the next item.</param>
    /// <param name="add">The call that adds an item.</param>
    /// <param name="conversion">The conversion from the builder to the type.</param>
    private void EmitCollection(ShapeNode node, string builder, string begin, string next, string add, string conversion)
    {
        writer.Line();
        using (writer.Block($"private static {node.Type.CSharpName} Read{node.Label}(ref {Names.ToolArguments} arguments)"))
        {
            writer.Line($"var items = new {builder}();");
            using (writer.Block($"if (arguments.{begin}({node.Number}))"))
            {
                using (writer.Block($"while (arguments.{next})"))
                {
                    writer.Line(add);
                }

                ConstraintEmitter.EmitCount(writer, node);
            }

            writer.Line();
            writer.Line($"return {conversion.Replace("{0}", "items")};");
        }
    }

    private void EmitDescribe()
    {
        writer.Line();
        writer.Line($"public override {Names.ParameterText} Describe(int node) => node switch");
        using (writer.Braces(end: "};"))
        {
            foreach (var node in shape.Nodes)
            {
                string name = node.Name is { } given ? CSharpLiteral.Utf8(given) : "default";
                writer.Line($"{node.Number} => new({name}, {CSharpLiteral.Utf8(node.Expected)}),");
            }

            writer.Line("_ => default,");
        }
    }

    private void EmitRead(ArgumentModel argument, ShapeNode node)
    {
        bool mayBeLeftOut = !argument.IsRequired && HasEmptyWords(node.Type);
        if (argument.HasOtherDefault)
        {
            string given = mayBeLeftOut ? $"!arguments.IsLeftOut({node.Number})" : "true";
            writer.Line($"{Given(argument)} = {given};");
        }

        string value = !mayBeLeftOut ? ReadGiven(node)
            : argument.HasOtherDefault ? $"{Given(argument)} ? {ReadGiven(node)} : {InitialValue(argument)}"
            : $"arguments.IsLeftOut({node.Number}) ? {TypedInitialValue(argument)} : {ReadGiven(node)}";
        writer.Line($"{Local(argument)} = {value};");
    }

    /// <summary>Whether an empty string or the text <c>null</c> is not a value of the type, so it can only mean a missing value.</summary>
    private static bool HasEmptyWords(ToolType type) => type switch
    {
        ScalarType scalar => scalar.Kind != ScalarKind.Text,
        EnumType enumType => !enumType.Members.Any(member => IsEmptyWord(member.Name) || IsEmptyWord(member.Identifier)),
        _ => true,
    };

    private static bool IsEmptyWord(string word) => word.Length == 0 || string.Equals(word, "null", StringComparison.OrdinalIgnoreCase);

    /// <summary>Gets the expression that reads a value inside a collection.</summary>
    private string Read(ShapeNode node) =>
        node.IsNullable && HasEmptyWords(node.Type) ? $"arguments.IsLeftOut({node.Number}) ? null : {ReadGiven(node)}" : ReadGiven(node);

    /// <summary>Gets the expression that reads a value that is present.</summary>
    private string ReadGiven(ShapeNode node)
    {
        string read = node.Type switch
        {
            ScalarType scalar => $"arguments.{scalar.Reader}({node.Number})",
            JsonType json => $"arguments.{json.Reader}({node.Number})",
            ListType or DictionaryType => $"Read{node.Label}(ref arguments)",
            _ when node.Inside is { } item => $"{readers[node.Type]}.Read(ref arguments, {node.Number}, {item.Number})",
            _ => $"{readers[node.Type]}.Read(ref arguments, {node.Number})",
        };
        return node.IsNullable ? $"arguments.ReadNull({node.Number}) ? null : {read}" : read;
    }

    private static string InitialValue(ArgumentModel argument) => argument switch
    {
        { Default: { Kind: ConstantKind.Null }, IsNullable: false } => "null!",
        { Default: { } constant } => CSharpLiteral.Constant(constant, argument.Type),
        { IsNullable: true } => "null",
        { Type: ScalarType { Kind: ScalarKind.Text } } => "\"\"",
        { Type: ScalarType { IsReference: true } or ObjectType { IsReference: true } or JsonType { IsReference: true } or UnionType
            or DictionaryType } => "null!",
        { Type: ListType } => "default!",
        _ => "default",
    };

    /// <summary>A constant of a small integer type is an <c>int</c> unless the type comes from its target.</summary>
    private static string TypedInitialValue(ArgumentModel argument) =>
        argument is { Default.Kind: ConstantKind.Number, Type: ScalarType { IsNarrow: true, Suffix: "" } small }
            ? $"({small.CSharpName}){InitialValue(argument)}"
            : InitialValue(argument);

    private static string NameTest(ArgumentModel argument) => string.Join(
        " || ",
        new[] { argument.Name }.Concat(argument.OtherNames).Select(name => $"arguments.NameIs({CSharpLiteral.Utf8(name)})"));
}
