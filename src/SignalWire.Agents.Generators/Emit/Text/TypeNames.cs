using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Text;

/// <summary>Names for code that is generated once per type.</summary>
/// <param name="before">The start of each name.</param>
/// <param name="label">Gets the middle of the name for a type; <see langword="null"/> if nothing is generated for it.</param>
/// <param name="after">The end of each name.</param>
/// <param name="taken">The reserved names.</param>
internal sealed class TypeNames(string before, Func<ToolType, string?> label, string after, params string[] taken)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);
    private readonly List<ToolType> _types = [];

    /// <summary>The types, in the order of their first use.</summary>
    public IReadOnlyList<ToolType> Types => _types;

    /// <summary>Finds the name for a type; <see langword="null"/> if nothing is generated for it.</summary>
    public string? Find(ToolType type) => _names.TryGetValue(Key(type), out string? name) ? name : null;

    /// <summary>
    /// Assigns names to a type and the types inside it, unless they already have one. A number distinguishes two types with the same name.
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

    /// <summary>Gets the key of a type. A polymorphic type can also be one of its own branches.</summary>
    private static string Key(ToolType type) => type is UnionType ? $"{type.CSharpName} of several" : type.CSharpName;
}
