using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Reading;

/// <summary>The types of an agent's tools that are read by a class of their own, each once, however often it is used.</summary>
internal sealed class ReaderNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly List<ToolType> _types = [];

    public ReaderNames(AgentModel agent)
    {
        foreach (var argument in agent.Tools.SelectMany(tool => tool.Arguments))
        {
            Add(argument.Type);
        }

        if (agent.Summary?.Type is { } summary)
        {
            Add(summary);
        }
    }

    /// <summary>The types, in the order in which they are first used.</summary>
    public IReadOnlyList<ToolType> Types => _types;

    /// <summary>The class that reads a type.</summary>
    public string this[ToolType type] => _names[Key(type)];

    private void Add(ToolType type)
    {
        switch (type)
        {
            case EnumType words:
                Add(words, words.Name);
                break;
            case ListType list:
                Add(list.Item);
                break;
            case MapType map:
                Add(map.Value);
                break;
            case ObjectType item when Add(item, item.Name):
                item.Arguments.ToList().ForEach(argument => Add(argument.Type));
                break;
            case UnionType union when Add(union, union.Name):
                union.Branches.ToList().ForEach(branch => Add(branch.Type));
                break;
        }
    }

    /// <summary>A type may stand for several and be one of them itself.</summary>
    private static string Key(ToolType type) => type is UnionType ? $"{type.CSharpName} of several" : type.CSharpName;

    /// <summary>Two types of one name are told apart by a number.</summary>
    private bool Add(ToolType type, string name)
    {
        if (_names.ContainsKey(Key(type)))
        {
            return false;
        }

        string reader = $"{name}Reader";
        for (int number = 2; !_taken.Add(reader); number++)
        {
            reader = $"{name}{number}Reader";
        }

        _names.Add(Key(type), reader);
        _types.Add(type);
        return true;
    }
}
