using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>A path in the body of a request, such as <c>global_data.orders[0].id</c>.</summary>
internal sealed partial class BodyPath
{
    private readonly string _text;
    private readonly List<string> _steps;

    private BodyPath(string text, List<string> steps) => (_text, _steps) = (text, steps);

    /// <summary>Reads a path; returns <see langword="null"/> if the text is not a path.</summary>
    public static BodyPath? Parse(string text) => Path().Match(text) is { Success: true } match
        ? new BodyPath(text, [.. match.Groups["step"].Captures.Select(step => step.Value)])
        : null;

    /// <summary>Sets the value at the path, and creates the objects and arrays that are missing.</summary>
    /// <param name="body">The body.</param>
    /// <param name="value">The value, which has no parent.</param>
    /// <returns>Why it cannot be set, or <see langword="null"/> if it is.</returns>
    public string? Set(JsonObject body, JsonNode? value)
    {
        JsonNode around = body;
        for (int i = 0; i < _steps.Count; i++)
        {
            bool isLast = i == _steps.Count - 1;
            if (Refusal(around, _steps[i]) is { } refusal)
            {
                return $"'{_text}' cannot be set: {Before(i)} {refusal}";
            }

            var next = isLast ? value : Get(around, _steps[i]) ?? (IsIndex(_steps[i + 1]) ? new JsonArray() : new JsonObject());
            if (isLast || next!.Parent is null)
            {
                Put(around, _steps[i], next);
            }

            around = next ?? around;
        }

        return null;
    }

    private static string? Refusal(JsonNode around, string step) => (around, IsIndex(step)) switch
    {
        (JsonObject, false) => null,
        (JsonArray items, true) when Index(step) <= items.Count => null,
        (JsonArray items, true) => $"is an array whose next index is [{items.Count}]",
        (_, true) => "is not an array",
        _ => "is not an object",
    };

    private static JsonNode? Get(JsonNode around, string step) => around switch
    {
        JsonArray items => Index(step) < items.Count ? items[Index(step)] : null,
        _ => around[step],
    };

    private static void Put(JsonNode around, string step, JsonNode? value)
    {
        if (around is not JsonArray items)
        {
            around[step] = value;
        }
        else if (Index(step) == items.Count)
        {
            items.Add(value);
        }
        else
        {
            items[Index(step)] = value;
        }
    }

    private static bool IsIndex(string step) => step[0] == '[';

    private static int Index(string step) => int.Parse(step.AsSpan(1, step.Length - 2), CultureInfo.InvariantCulture);

    private string Before(int step) =>
        step == 0 ? "the request" : $"'{string.Join('.', _steps.Take(step)).Replace(".[", "[", StringComparison.Ordinal)}'";

    [GeneratedRegex(@"^(?<step>[^.\[\]]+)(?:(?<step>\[[0-9]{1,6}\])|\.(?<step>[^.\[\]]+))*\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Path();
}
