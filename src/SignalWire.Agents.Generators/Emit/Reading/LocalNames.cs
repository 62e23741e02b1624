using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model.Tools;

namespace SignalWire.Agents.Generators.Emit.Reading;

/// <summary>
/// The local variables of a method that reads values. Each has the value's own name, unless the method needs that name itself.
/// </summary>
internal sealed class LocalNames
{
    private static readonly string[] Taken = ["arguments", "call", "around", "node", "unset", "Create", "Instance", "Describe"];

    private readonly Dictionary<ArgumentModel, string> _names = [];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public LocalNames(IReadOnlyList<ArgumentModel> arguments)
    {
        foreach (var argument in arguments)
        {
            _names[argument] = Choose(argument.Variable, arguments);
        }
    }

    public string this[ArgumentModel argument] => Identifier.Escape(_names[argument]);

    /// <summary>The local variable that says whether a value is present.</summary>
    public string Given(ArgumentModel argument)
    {
        string name = $"{_names[argument]}__given";
        while (_used.Contains(name))
        {
            name += "_";
        }

        return name;
    }

    private string Choose(string variable, IReadOnlyList<ArgumentModel> arguments)
    {
        string name = variable;
        while (IsTaken(name) || (name != variable && arguments.Any(other => other.Variable == name)) || !_used.Add(name))
        {
            name += "_";
        }

        return name;
    }

    /// <summary>The names of methods and classes start with an uppercase letter.</summary>
    private static bool IsTaken(string name) =>
        Taken.Contains(name)
        || name.StartsWith("Read", StringComparison.Ordinal)
        || (char.IsUpper(name[0])
            && (name.EndsWith("Reader", StringComparison.Ordinal) || name.EndsWith("Pattern", StringComparison.Ordinal)));
}
