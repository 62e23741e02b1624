using System.Text.RegularExpressions;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>The docstring of a recorded method, read as the contract says that the reference does.</summary>
internal sealed partial class Docstring
{
    private Docstring(string text, Dictionary<string, string> parameters)
    {
        Text = text.Trim();
        FirstLine = Text.Split('\n')[0].Trim();
        Parameters = parameters;
    }

    /// <summary>All of it.</summary>
    public string Text { get; }

    /// <summary>The first line that is not blank.</summary>
    public string FirstLine { get; }

    /// <summary>What its section of arguments says, by name.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; }

    public static Docstring Parse(string text)
    {
        var parameters = new Dictionary<string, string>();
        bool inside = false;
        string? current = null;
        foreach (string line in text.Split('\n'))
        {
            if (!inside)
            {
                inside = line.Trim().StartsWith("Args:", StringComparison.OrdinalIgnoreCase);
            }
            else if (Heading().IsMatch(line.Trim()))
            {
                break;
            }
            else if (Parameter().Match(line) is { Success: true } match)
            {
                current = match.Groups["name"].Value;
                parameters[current] = match.Groups["text"].Value.Trim();
            }
            else if (current is not null && line.Trim() is { Length: > 0 } more)
            {
                parameters[current] = $"{parameters[current]} {more}".Trim();
            }
        }

        return new Docstring(text, parameters);
    }

    [GeneratedRegex("^[A-Z][A-Za-z]*:$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s+(?<name>\w+)\s*(\([^)]*\))?\s*:\s*(?<text>.*)$")]
    private static partial Regex Parameter();
}
