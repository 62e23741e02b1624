using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>Finds descriptions that are too long, and tools with indistinguishable descriptions.</summary>
internal static class DescriptionAdvice
{
    private static readonly HashSet<string> Articles = new(["a", "an", "the"], StringComparer.Ordinal);

    /// <summary>The findings.</summary>
    /// <param name="subject">The agent.</param>
    /// <param name="longest">The maximum number of characters in a description.</param>
    public static IEnumerable<Finding> Find(AdviceSubject subject, int longest)
    {
        var said = new Dictionary<string, ToolModel>(StringComparer.Ordinal);
        foreach (var tool in subject.Model.Tools)
        {
            if (tool.Description.Length > longest)
            {
                yield return new Finding(
                    AgentRules.LongDescription, subject.PlaceOf(tool), [tool.Method, $"{tool.Description.Length}", "a sentence or two"]);
            }

            string words = subject.Model.Tools.Count > 1 ? Words(tool.Description) : "";
            if (words.Length > 0 && said.TryGetValue(words, out var other))
            {
                yield return new Finding(AgentRules.AlikeDescriptions, subject.PlaceOf(tool), [other.Method, tool.Method]);
            }
            else
            {
                said[words] = tool;
            }
        }
    }

    /// <summary>
    /// The words of a description, without articles, case and punctuation. One different word or another order can be all that matters.
    /// </summary>
    private static string Words(string text) => string.Join(" ", text.ToLowerInvariant()
        .Split([.. text.Where(letter => !char.IsLetterOrDigit(letter)).Distinct()], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => !Articles.Contains(word)));
}
