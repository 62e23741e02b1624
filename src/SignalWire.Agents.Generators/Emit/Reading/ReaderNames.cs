using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Reading;

/// <summary>The types of an agent's tools with their own reader class, each listed once.</summary>
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

    /// <summary>The types, in the order of their first use.</summary>
    public IReadOnlyList<ToolType> Types => _names.Types;

    /// <summary>Gets the class that reads a type.</summary>
    public string this[ToolType type] => _names.Find(type)!;

    /// <summary>The name of a type with its own class; <see langword="null"/> if its user reads it.</summary>
    private static string? NameOf(ToolType type) => type switch
    {
        EnumType enumType => enumType.Name,
        ObjectType item => item.Name,
        UnionType union => union.Name,
        _ => null,
    };
}
