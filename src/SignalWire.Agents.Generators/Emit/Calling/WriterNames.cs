using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Calling;

/// <summary>The types with their own writing method, each listed once.</summary>
internal sealed class WriterNames
{
    private readonly TypeNames _names;

    /// <param name="type">The name of the class with the methods.</param>
    /// <param name="written">The types of the values.</param>
    public WriterNames(string type, IEnumerable<ToolType> written)
    {
        _names = new TypeNames("Write", LabelOf, after: "", type);
        foreach (var value in written)
        {
            _names.Add(value);
        }
    }

    /// <summary>The types, in the order of their first use.</summary>
    public IReadOnlyList<ToolType> Types => _names.Types;

    /// <summary>Finds the method that writes a type; <see langword="null"/> if the runtime writes it.</summary>
    public string? Find(ToolType type) => _names.Find(type);

    private static string? LabelOf(ToolType type) => type is ScalarType or JsonType ? null : Label(type);

    private static string Label(ToolType type) => type switch
    {
        EnumType enumType => enumType.Name,
        ObjectType item => item.Name,
        UnionType union => union.Name,
        ListType list => $"{Label(list.Item)}List",
        DictionaryType dictionary => $"{Label(dictionary.Value)}Map",
        _ => Label(type.CSharpName.Substring(type.CSharpName.LastIndexOfAny(['.', ':']) + 1)),
    };

    private static string Label(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
