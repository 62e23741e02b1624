using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Text;

/// <summary>Names for what is generated once for each type, however often the type is used.</summary>
/// <param name="before">What a name begins with.</param>
/// <param name="label">What a type is called in between; <see langword="null"/> for a type for which nothing is generated.</param>
/// <param name="after">What a name ends with.</param>
/// <param name="taken">Names that nothing generated may have.</param>
internal sealed class TypeNames(string before, Func<ToolType, string?> label, string after, params string[] taken)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);
    private readonly List<ToolType> _types = [];

    /// <summary>The types, in the order in which they are first used.</summary>
    public IReadOnlyList<ToolType> Types => _types;

    /// <summary>What is generated for a type; nothing where nothing is.</summary>
    public string? Find(ToolType type) => _names.TryGetValue(Key(type), out string? name) ? name : null;

    /// <summary>
    /// Names what is generated for a type and for the types inside it, unless they are named already. Two types of one name are told
    /// apart by a number.
    /// </summary>
    public void Add(ToolType type)
    {
        if (label(type) is { } called && !TryAdd(type, called))
        {
            return;
        }

        foreach (var inside in type.Inside)
        {
            Add(inside);
        }
    }

    private bool TryAdd(ToolType type, string called)
    {
        if (_names.ContainsKey(Key(type)))
        {
            return false;
        }

        string name = $"{before}{called}{after}";
        for (int number = 2; !_taken.Add(name); number++)
        {
            name = $"{before}{called}{number}{after}";
        }

        _names.Add(Key(type), name);
        _types.Add(type);
        return true;
    }

    /// <summary>A type may stand for several and be one of them itself.</summary>
    private static string Key(ToolType type) => type is UnionType ? $"{type.CSharpName} of several" : type.CSharpName;
}
