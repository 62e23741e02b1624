using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Tools;

namespace SignalWire.Agents.Generators.Parsing.Naming;

/// <summary>The names that are accepted for the values of one tool or one object.</summary>
internal static class ArgumentNames
{
    /// <summary>
    /// Finds the first two values with the same wire name, by their positions; <see langword="null"/> if all differ. A value without a name
    /// is ignored.
    /// </summary>
    public static (int First, int Second)? FindMeeting(IReadOnlyList<string?> names)
    {
        for (int second = 1; second < names.Count; second++)
        {
            for (int first = 0; first < second; first++)
            {
                if (names[first] is { } name && name == names[second])
                {
                    return (first, second);
                }
            }
        }

        return null;
    }

    /// <summary>Removes alternative spellings that two values could claim.</summary>
    public static ArgumentModel Disambiguate(ArgumentModel argument, IEnumerable<ArgumentModel> all)
    {
        bool IsTaken(string spelling) => all.Any(
            other => other.Name != argument.Name && (other.Name == spelling || other.OtherNames.Contains(spelling)));

        return argument.OtherNames.Any(IsTaken)
            ? argument with { OtherNames = argument.OtherNames.Where(spelling => !IsTaken(spelling)).ToEquatableArray() }
            : argument;
    }
}
