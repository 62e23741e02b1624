using System.Text.RegularExpressions;

namespace SignalWire.Agents.Hosting.CommandLine.Contracts;

/// <summary>
/// A parsed description. The platform's schema has no keyword for ranges and lengths, so the generator adds them as words to the end of the
/// description: <c>How many (1 to 12)</c>.
/// </summary>
internal sealed partial class DescriptionWords
{
    private const string Map = "each value ";
    private const string Phone = "a phone number";

    private readonly List<Bound> _bounds = [];
    private readonly List<string> _demands = [];

    /// <summary>The description without those words.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The ranges and lengths.</summary>
    public IReadOnlyList<Bound> Bounds => _bounds;

    /// <summary>Other constraints on the value.</summary>
    public IReadOnlyList<string> Demands => _demands;

    /// <summary>Reads a description.</summary>
    public static DescriptionWords Read(string description)
    {
        string body = description.TrimEnd('.');
        string words = body;
        string text = "";
        if (body.EndsWith(')') && body.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and int open)
        {
            words = body[(open + 2)..^1];
            text = body[..open] + description[body.Length..];
        }

        var read = new DescriptionWords { Text = text };
        return Clauses(words).All(read.Take) ? read : new DescriptionWords { Text = description };
    }

    /// <summary>Splits the words. The constraints on each value of a dictionary come last, and can contain commas.</summary>
    private static string[] Clauses(string words)
    {
        int map = words.StartsWith(Map, StringComparison.Ordinal) ? 0 : words.IndexOf(", " + Map, StringComparison.Ordinal);
        return map < 0
            ? words.Split(", ")
            : [.. words[..map].Split(", ", StringSplitOptions.RemoveEmptyEntries), words[map..].TrimStart(',', ' ')];
    }

    private bool Take(string clause)
    {
        if (clause == Phone || clause.StartsWith(Map, StringComparison.Ordinal))
        {
            _demands.Add(clause);
            return true;
        }

        if (Range().Match(clause) is not { Success: true } match)
        {
            return false;
        }

        string unit = match.Groups["unit"].Value switch
        {
            "characters" => " length",
            "items" => " number of items",
            "values" => " number of values",
            _ => "",
        };
        if (match.Groups["low"] is { Success: true } low)
        {
            _bounds.Add(new($"minimum{unit}", IsUpper: false, low.Value, match.Groups["above"].Success));
        }

        if (match.Groups["high"] is { Success: true } high)
        {
            _bounds.Add(new($"maximum{unit}", IsUpper: true, high.Value, match.Groups["below"].Success));
        }

        if (match.Groups["exact"] is { Success: true } exact)
        {
            _bounds.Add(new($"minimum{unit}", IsUpper: false, exact.Value, IsExclusive: false));
            _bounds.Add(new($"maximum{unit}", IsUpper: true, exact.Value, IsExclusive: false));
        }

        return true;
    }

    [GeneratedRegex("""
        ^(?:
            (?<low>-?[0-9][0-9.]*(?:E[-+]?[0-9]+)?)[ ]to[ ](?<high>-?[0-9][0-9.]*(?:E[-+]?[0-9]+)?)
          | (?:at[ ]least|(?<above>above))[ ](?<low>-?[0-9][0-9.]*(?:E[-+]?[0-9]+)?)[ ]and[ ]
              (?:at[ ]most|(?<below>below))[ ](?<high>-?[0-9][0-9.]*(?:E[-+]?[0-9]+)?)
          | (?:at[ ]least|(?<above>above))[ ](?<low>-?[0-9][0-9.]*(?:E[-+]?[0-9]+)?)
          | (?:at[ ]most|(?<below>below))[ ](?<high>-?[0-9][0-9.]*(?:E[-+]?[0-9]+)?)
          | (?<exact>[0-9]+)(?=[ ])
        )(?:[ ](?<unit>characters|items|values))?\z
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Range();
}
