using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Calling;

/// <summary>The types that are written by a method of their own, each once, however often it is used.</summary>
internal sealed class WriterNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly List<ToolType> _types = [];

    /// <param name="type">The name of the class that holds the methods.</param>
    /// <param name="calls">The calls that write values.</param>
    public WriterNames(string type, List<TypedCall> calls)
    {
        _taken.Add(type);
        foreach (var call in calls)
        {
            foreach (var argument in call.Tool.Arguments)
            {
                Add(argument.Type);
            }
        }
    }

    /// <summary>The types, in the order in which they are first used.</summary>
    public IReadOnlyList<ToolType> Types => _types;

    /// <summary>The method that writes a type; nothing for what the runtime writes.</summary>
    public string? Find(ToolType type) => _names.TryGetValue(Key(type), out string? name) ? name : null;

    private void Add(ToolType type)
    {
        if (type is ScalarType or JsonType || !TryName(type))
        {
            return;
        }

        switch (type)
        {
            case ListType list:
                Add(list.Item);
                break;
            case MapType map:
                Add(map.Value);
                break;
            case ObjectType item:
                foreach (var member in item.Members)
                {
                    Add(member.Argument.Type);
                }

                break;
            case UnionType union:
                foreach (var branch in union.Branches)
                {
                    Add(branch.Type);
                }

                break;
        }
    }

    /// <summary>A type may stand for several and be one of them itself.</summary>
    private static string Key(ToolType type) => type is UnionType ? $"{type.CSharpName} of several" : type.CSharpName;

    /// <summary>Two types of one name are told apart by a number.</summary>
    private bool TryName(ToolType type)
    {
        if (_names.ContainsKey(Key(type)))
        {
            return false;
        }

        string label = $"Write{Label(type)}";
        string name = label;
        for (int number = 2; !_taken.Add(name); number++)
        {
            name = $"{label}{number}";
        }

        _names.Add(Key(type), name);
        _types.Add(type);
        return true;
    }

    private static string Label(ToolType type) => type switch
    {
        EnumType words => words.Name,
        ObjectType item => item.Name,
        UnionType union => union.Name,
        ListType list => $"{Label(list.Item)}List",
        MapType map => $"{Label(map.Value)}Map",
        _ => Label(type.CSharpName.Substring(type.CSharpName.LastIndexOfAny(['.', ':']) + 1)),
    };

    private static string Label(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
