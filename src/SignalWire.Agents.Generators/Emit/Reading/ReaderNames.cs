using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Reading;

/// <summary>The types of an agent's tools that are read by a class of their own, each once, however often it is used.</summary>
internal sealed class ReaderNames
{
    private readonly TypeNames _names = new();

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
    public IReadOnlyList<ToolType> Types => _names.Types;

    /// <summary>The class that reads a type.</summary>
    public string this[ToolType type] => _names.Find(type)!;

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

    private bool Add(ToolType type, string name) => _names.TryAdd(type, "", name, "Reader");
}
