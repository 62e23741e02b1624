using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Json;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Json;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.Generators.Parsing.DataMaps;

/// <summary>Reads the texts of a data map: the variables in them, and JSON.</summary>
/// <param name="tool">The tool's name.</param>
/// <param name="arguments">The names of its parameters; <see langword="null"/> if they are unknown.</param>
/// <param name="findings">Receives the findings.</param>
internal sealed class MapTextReader(string tool, IReadOnlyList<string>? arguments, FindingList findings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The start of a variable, such as <c>${lc:enc:args.</c>, and the name of the argument.</summary>
    private static readonly Regex Variable = new(
        @"(?<head>[$%]\{(?:[A-Za-z_]+:)*args\.)(?<name>[A-Za-z0-9_]+)", RegexOptions.CultureInvariant, Patience);

    /// <summary>Reads a text with variables.</summary>
    public string Read(MapText text)
    {
        if (arguments is null)
        {
            return text.Value;
        }

        foreach (Match match in Variable.Matches(text.Value))
        {
            string head = match.Groups["head"].Value;
            string name = match.Groups["name"].Value;
            if (!arguments.Contains(name))
            {
                Refuse(name, text.Find(head, name, Before(text.Value, match)), text.Location);
            }
        }

        return text.Value;
    }

    /// <summary>Reads the name of an argument.</summary>
    public string ReadName(MapText text)
    {
        if (arguments?.Contains(text.Value) == false)
        {
            Refuse(text.Value, text.Find("", text.Value, 0), text.Location);
        }

        return text.Value;
    }

    /// <summary>Reads a JSON object; <see langword="null"/> if there is none or it is in error, which is reported.</summary>
    /// <param name="text">The text.</param>
    /// <param name="subject">The name of the property.</param>
    public JsonValue? ReadObject(MapText? text, string subject)
    {
        if (text is null)
        {
            return null;
        }

        var value = JsonReader.ReadObject(text.Value, out var fault);
        return Checked(value, fault, text, subject, "a JSON object");
    }

    /// <summary>Reads a JSON array of actions, each an object.</summary>
    public EquatableArray<JsonValue> ReadActions(MapText? text, string subject)
    {
        if (text is null)
        {
            return EquatableArray<JsonValue>.Empty;
        }

        var value = JsonReader.ReadArray(text.Value, out var fault);
        if (value?.Items.Any(item => item.Kind != JsonKind.Object) == true)
        {
            fault = new JsonFault(0, "an action is not an object");
            value = null;
        }

        return Checked(value, fault, text, subject, "a JSON array of actions")?.Items ?? EquatableArray<JsonValue>.Empty;
    }

    private JsonValue? Checked(JsonValue? value, JsonFault? fault, MapText text, string subject, string expected)
    {
        if (value is null)
        {
            findings.Add(AgentRules.MalformedMapJson, text.Location, tool, subject, expected, fault!.Describe(text.Value));
        }
        else
        {
            Read(text);
        }

        return value;
    }

    private void Refuse(string name, Location? exact, Location around)
    {
        string? nearest = NearestName.Find(name, arguments!);
        string advice = nearest is not null ? $"did you mean '{nearest}'?"
            : arguments!.Count == 0 ? "add the parameter or remove the name"
            : $"available: {string.Join(", ", arguments.Select(argument => $"'{argument}'"))}";
        findings.Add(new Finding(AgentRules.UnknownMapArgument, exact ?? around, [tool, name, advice])
        {
            Replacement = exact is null ? null : nearest,
        });
    }

    /// <summary>How often the text of a match occurs before it: <c>x</c> is also the start of <c>xy</c>.</summary>
    private static int Before(string text, Match match)
    {
        int count = 0;
        for (
            int at = text.IndexOf(match.Value, StringComparison.Ordinal);
            at < match.Index;
            at = text.IndexOf(match.Value, at + 1, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }
}
