using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Emit.Reading;

/// <summary>
/// The values in a tool's arguments or in an object, with the numbers by which generated code and the runtime identify them.
/// </summary>
internal sealed class ShapePlan
{
    private readonly List<ShapeNode> _nodes = [];

    public ShapePlan(IEnumerable<ArgumentModel> arguments)
    {
        Arguments = [.. arguments];
        foreach (var argument in Arguments)
        {
            Add(argument.Name, argument.Type, argument.Constraints, argument.IsNullable, Label(argument.Variable));
        }

        // Values inside a collection have no presence bit, so their numbers follow those that have one.
        for (int i = 0; i < _nodes.Count; i++)
        {
            AddInside(_nodes[i]);
        }
    }

    public IReadOnlyList<ArgumentModel> Arguments { get; }

    /// <summary>All values: the arguments first, in their order.</summary>
    public IReadOnlyList<ShapeNode> Nodes => _nodes;

    private ShapeNode Add(string? name, ToolType type, Constraints constraints, bool isNullable, string label)
    {
        // Two variables can differ only in the case of their first letter.
        string unique = label;
        for (int number = 2; _nodes.Exists(node => node.Label == unique); number++)
        {
            unique = $"{label}{number}";
        }

        var node = new ShapeNode(
            _nodes.Count, name, type, Expectation.Of(type, constraints) + (isNullable ? " or null" : ""), constraints, unique)
        {
            IsNullable = isNullable,
        };
        _nodes.Add(node);
        return node;
    }

    private void AddInside(ShapeNode node) => node.Inside = node.Type switch
    {
        ListType list => Add(null, list.Item, Constraints.None, list.IsItemNullable, $"{node.Label}Item"),
        DictionaryType dictionary => Add(
            null, dictionary.Value, Constraints.None, dictionary.IsValueNullable, $"{node.Label}Value"),
        EnumType { IsFlags: true } enumType => Add(
            null, enumType with { IsFlags = false }, Constraints.None, isNullable: false, $"{node.Label}Item"),
        _ => null,
    };

    private static string Label(string variable) => char.ToUpperInvariant(variable[0]) + variable.Substring(1);
}
