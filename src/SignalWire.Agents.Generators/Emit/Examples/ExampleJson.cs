using System.Globalization;
using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Examples;

/// <summary>Creates example values that the tool accepts.</summary>
internal static class ExampleJson
{
    /// <summary>More items would make the example too long, even if more are required.</summary>
    private const int MostItems = 1000;

    /// <summary>Gets an example of the required arguments of a tool.</summary>
    public static string Arguments(ToolModel tool) => Object(tool.Arguments, null, 0);

    private static string Object(IEnumerable<ArgumentModel> arguments, string? discriminator, int index)
    {
        var members = arguments.Where(argument => argument.IsRequired)
            .Select(argument => $"{JsonText.String(argument.Name)}:{Value(argument.Type, argument.Constraints, argument.Name, index)}");
        return $"{{{string.Join(",", discriminator is null ? members : members.Prepend(discriminator))}}}";
    }

    /// <param name="type">The value's type.</param>
    /// <param name="constraints">Its constraints.</param>
    /// <param name="name">The name of its parameter or property.</param>
    /// <param name="index">The index of the value, because a set requires different ones.</param>
    private static string Value(ToolType type, Constraints constraints, string name, int index) => type switch
    {
        _ when constraints.Allowed.Count > 0 => JsonText.Constant(Allowed(constraints), type)!,
        ScalarType { Kind: ScalarKind.Text } text => JsonText.String(ExampleText.Of(text, constraints, Numbered(name, index))),
        ScalarType { Kind: ScalarKind.Integer or ScalarKind.Number } number => ExampleNumber.Of(number, constraints, index),
        ScalarType scalar => ExampleSeries.Item(scalar, index),
        EnumType { IsFlags: true } enumType => $"[{JsonText.String(enumType.Members[index % enumType.Members.Count].Name)}]",
        EnumType enumType => JsonText.String(enumType.Members[index % enumType.Members.Count].Name),
        ListType list =>
            $"[{string.Join(",", Indexes(constraints).Select(item => Value(list.Item, Constraints.None, name, index + item)))}]",
        DictionaryType dictionary => $"{{{string.Join(",", Indexes(constraints).Select(item => Entry(dictionary, name, index + item)))}}}",
        ObjectType item => Object(item.Arguments, null, index),
        UnionType union => Branch(union, index),
        _ => "{}",
    };

    private static ConstantValue Allowed(Constraints constraints) => constraints.Allowed.FirstOrDefault(value => value.Kind switch
    {
        ConstantKind.Text => ExampleText.Fits(value.Text, constraints),
        ConstantKind.Number => ExampleNumber.Fits(value.Text, constraints),
        _ => true,
    }) ?? constraints.Allowed[0];

    private static string Numbered(string name, int index) =>
        index == 0 ? name : $"{name}_{(index + 1).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Gets the number of items: one, unless another number is required.</summary>
    private static IEnumerable<int> Indexes(Constraints constraints) =>
        Enumerable.Range(
            0, Math.Min(Math.Max(constraints.MinimumLength ?? 1, 1), Math.Min(constraints.MaximumLength ?? MostItems, MostItems)));

    private static string Entry(DictionaryType dictionary, string name, int index) =>
        $"{JsonText.String(Numbered("key", index))}:{Value(dictionary.Value, Constraints.None, name, index)}";

    private static string Branch(UnionType union, int index)
    {
        var branch = union.Branches[0];
        return Object(branch.Type.Arguments, $"{JsonText.String(union.Discriminator)}:{JsonText.Kind(branch)}", index);
    }
}
