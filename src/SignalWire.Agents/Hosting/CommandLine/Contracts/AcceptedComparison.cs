using System.Text.Json;
using System.Text.RegularExpressions;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting.CommandLine.Contracts;

/// <summary>
/// Compares what parameters accept, in the words that are sent to the model. These say more than a schema: the range of an integer, and
/// patterns that have another meaning in JavaScript.
/// </summary>
internal sealed partial class AcceptedComparison(ChangeList changes, string tool)
{
    /// <summary>Adds the changes that are not yet reported.</summary>
    /// <param name="before">The words for each parameter in the file.</param>
    /// <param name="after">The words for each parameter in the program.</param>
    /// <param name="told">The changes of the tool that are already reported.</param>
    public void Compare(JsonElement before, JsonElement after, IReadOnlyCollection<ContractChange> told)
    {
        foreach (var parameter in before.EnumerateObject())
        {
            string place = $"parameter {parameter.Name} of {tool}";
            string? took = parameter.Value.Text();
            string? takes = after.Text(parameter.Name);
            bool isTold = told.Any(
                change => change.Place == place || change.Place == $"the pattern of {place}" || change.Place == $"the format of {place}");
            if (took is null || takes is null || took == takes || isTold)
            {
                continue;
            }

            if (IsWider(took, takes))
            {
                changes.Note(place, $"accepted {took} and now accepts {takes}");
            }
            else
            {
                changes.Break(place, $"accepted {took} and now accepts {takes}");
            }
        }
    }

    private static bool IsWider(string took, string takes)
    {
        var old = Integers().Match(took);
        var now = Integers().Match(takes);
        return old.Success && now.Success
            && old.Groups["rest"].Value == now.Groups["rest"].Value
            && decimal.TryParse(old.Groups["low"].Value, out decimal oldLow) && decimal.TryParse(now.Groups["low"].Value, out decimal low)
            && decimal.TryParse(old.Groups["high"].Value, out decimal oldHigh) && decimal.TryParse(
                now.Groups["high"].Value, out decimal high)
            && low <= oldLow && high >= oldHigh;
    }

    [GeneratedRegex(@"^an integer between (?<low>-?[0-9]+) and (?<high>-?[0-9]+)(?<rest>.*)\z")]
    private static partial Regex Integers();
}
