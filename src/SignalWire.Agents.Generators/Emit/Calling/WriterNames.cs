using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Calling;

/// <summary>The types that are written by a method of their own, each once, however often it is used.</summary>
internal sealed class WriterNames
{
    private readonly TypeNames _names;

    /// <param name="type">The name of the class that holds the methods.</param>
    /// <param name="written">The types of the values that are written.</param>
    public WriterNames(string type, IEnumerable<ToolType> written)
    {
        _names = new TypeNames("Write", LabelOf, after: "", type);
        foreach (var value in written)
        {
            _names.Add(value);
        }
    }

    /// <summary>The types, in the order in which they are first used.</summary>
    public IReadOnlyList<ToolType> Types => _names.Types;

    /// <summary>The method that writes a type; nothing for what the runtime writes.</summary>
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
