using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit;

/// <summary>Values that fit, to show how a call looks. A pattern is the one thing that cannot be made up for.</summary>
internal static class ExampleJson
{
    /// <summary>More items would only make the example long.</summary>
    private const int MostItems = 5;

    /// <summary>The required arguments of a tool.</summary>
    public static string Arguments(ToolModel tool) => Object(tool.Arguments, null);

    private static string Object(IEnumerable<ArgumentModel> arguments, string? discriminator)
    {
        var members = arguments.Where(argument => argument.IsRequired)
            .Select(argument => $"{JsonText.String(argument.Name)}:{Value(argument.Type, argument.Constraints, argument.Name)}");
        return $"{{{string.Join(",", discriminator is null ? members : members.Prepend(discriminator))}}}";
    }

    private static string Value(ToolType type, Constraints constraints, string name) => type switch
    {
        _ when constraints.Allowed.Count > 0 => JsonText.Constant(constraints.Allowed[0], type)!,
        ScalarType { Kind: ScalarKind.Text } => Text(constraints, name),
        ScalarType { Kind: ScalarKind.Integer or ScalarKind.Number } number => Number(number, constraints),
        ScalarType scalar => scalar.Example,
        EnumType { IsFlags: true } words => $"[{JsonText.String(words.Members[0].Name)}]",
        EnumType words => JsonText.String(words.Members[0].Name),
        ListType list => Repeat(Value(list.Item, Constraints.None, name), constraints),
        MapType map => $"{{\"key\":{Value(map.Value, Constraints.None, name)}}}",
        ObjectType item => Object(item.Arguments, null),
        UnionType union => Branch(union),
        _ => "{}",
    };

    private static string Number(ScalarType type, Constraints constraints)
    {
        bool isFree = constraints.Minimum is null && constraints.Maximum is null;
        return isFree ? type.Example
            : constraints is { Minimum: { } low, IsMinimumExclusive: false } ? low
            : constraints is { Maximum: { } high, IsMaximumExclusive: false } ? high
            : type.Example;
    }

    private static string Text(Constraints constraints, string name)
    {
        string text = constraints.Format switch
        {
            TextFormat.Email => "name@example.com",
            TextFormat.Url => "https://example.com/",
            TextFormat.Phone => "+15550100000",
            _ => name.Replace('_', ' '),
        };
        text = constraints.MinimumLength is { } least ? text.PadRight(least, '.') : text;
        return JsonText.String(constraints.MaximumLength is { } most && text.Length > most ? text.Substring(0, most) : text);
    }

    private static string Repeat(string item, Constraints constraints)
    {
        int count = Math.Min(Math.Max(constraints.MinimumLength ?? 1, 1), MostItems);
        return constraints.MaximumLength == 0 ? "[]" : $"[{string.Join(",", Enumerable.Repeat(item, count))}]";
    }

    private static string Branch(UnionType union)
    {
        var branch = union.Branches[0];
        return Object(branch.Type.Arguments, $"{JsonText.String(union.Discriminator)}:{JsonText.Kind(branch)}");
    }
}
