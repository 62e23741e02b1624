using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Text;

/// <summary>Names for what is generated once for each type, however often the type is used.</summary>
internal sealed class TypeNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly List<ToolType> _types = [];

    /// <param name="taken">Names that nothing generated may have.</param>
    public TypeNames(params string[] taken)
    {
        _taken.UnionWith(taken);
    }

    /// <summary>The types, in the order in which they are first used.</summary>
    public IReadOnlyList<ToolType> Types => _types;

    /// <summary>What is generated for a type; nothing where nothing is.</summary>
    public string? Find(ToolType type) => _names.TryGetValue(Key(type), out string? name) ? name : null;

    /// <summary>Names what is generated for a type, unless it is named already. Two types of one name are told apart by a number.</summary>
    /// <param name="type">The type.</param>
    /// <param name="before">What the name begins with.</param>
    /// <param name="label">What the type is called.</param>
    /// <param name="after">What the name ends with.</param>
    public bool TryAdd(ToolType type, string before, string label, string after)
    {
        if (_names.ContainsKey(Key(type)))
        {
            return false;
        }

        string name = $"{before}{label}{after}";
        for (int number = 2; !_taken.Add(name); number++)
        {
            name = $"{before}{label}{number}{after}";
        }

        _names.Add(Key(type), name);
        _types.Add(type);
        return true;
    }

    /// <summary>A type may stand for several and be one of them itself.</summary>
    private static string Key(ToolType type) => type is UnionType ? $"{type.CSharpName} of several" : type.CSharpName;
}
