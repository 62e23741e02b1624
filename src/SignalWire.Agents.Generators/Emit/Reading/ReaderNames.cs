using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Reading;

/// <summary>The types of an agent's tools that are read by a class of their own, each once, however often it is used.</summary>
internal sealed class ReaderNames
{
    private readonly TypeNames _names = new("", NameOf, "Reader");

    public ReaderNames(AgentModel agent)
    {
        foreach (var argument in agent.Tools.SelectMany(tool => tool.Arguments))
        {
            _names.Add(argument.Type);
        }

        if (agent.Summary?.Type is { } summary)
        {
            _names.Add(summary);
        }
    }

    /// <summary>The types, in the order in which they are first used.</summary>
    public IReadOnlyList<ToolType> Types => _names.Types;

    /// <summary>The class that reads a type.</summary>
    public string this[ToolType type] => _names.Find(type)!;

    /// <summary>The name of a type with a class of its own; <see langword="null"/> for what its user reads.</summary>
    private static string? NameOf(ToolType type) => type switch
    {
        EnumType enumType => enumType.Name,
        ObjectType item => item.Name,
        UnionType union => union.Name,
        _ => null,
    };
}
