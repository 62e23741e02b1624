using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.DataMaps;

/// <summary>Contains the variables of one run, and expands texts that use them.</summary>
internal sealed partial class DataMapScope
{
    private readonly ToolInvocation _call;
    private readonly Dictionary<string, JsonElement> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public DataMapScope(ToolInvocation call)
    {
        _call = call;
        _values["args"] = call.Arguments.IsEmpty ? JsonElement.Parse("{}"u8) : JsonElement.Parse(call.Arguments.Span);
        _values["global_data"] = call.ToolCall.GlobalData;
        _values["meta_data"] = call.ToolCall.MetaData;
    }

    public JsonElement Arguments => _values["args"];

    /// <summary>Sets the answer of a web service.</summary>
    public void SetResponse(JsonElement response)
    {
        _values["response"] = response;
        _values["array"] = response.ValueKind == JsonValueKind.Array ? response : JsonElement.Parse("[]"u8);
    }

    /// <summary>Sets a variable that the map defines.</summary>
    public void SetText(string name, string text) => _texts[name] = text;

    /// <summary>Returns a text with the values of its variables, for one item of an array.</summary>
    public string ExpandFor(JsonElement item, string text)
    {
        _values["this"] = item;
        string expanded = Expand(text);
        _values.Remove("this");
        return expanded;
    }

    /// <summary>
    /// Returns a text with the values of its variables. A variable without a value is replaced with an empty text and logged.
    /// </summary>
    public string Expand(string text) => text.Contains('{', StringComparison.Ordinal) ? Variable().Replace(text, Value) : text;

    /// <summary>
    /// Returns a URL with the values of its variables. Arguments from the model are encoded, unless <c>enc</c> already does that, so they
    /// cannot leave the part of the URL in which the author used them. Only in a URL that begins with an argument does the model choose the
    /// address.
    /// </summary>
    /// <param name="url">The URL in the map.</param>
    /// <exception cref="FormatException">A value would change the path of the URL.</exception>
    public string ExpandUrl(string url)
    {
        string expanded = Variable().Replace(url, variable =>
        {
            bool isRaw = variable.Index == 0
                || !variable.Groups["path"].Value.StartsWith("args.", StringComparison.Ordinal)
                || variable.Groups["function"].Captures.Any(function => function.Value == "enc");
            return isRaw ? Value(variable) : Uri.EscapeDataString(Value(variable));
        });
        return HasDots(expanded) && !HasDots(url)
            ? throw new FormatException("An argument that consists of dots would change the path of the URL")
            : expanded;
    }

    /// <summary>Returns JSON with the values of the variables in its texts.</summary>
    public JsonNode? Expand(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => JsonValue.Create(Expand(json.GetString()!)),
        JsonValueKind.Array => new JsonArray([.. json.EnumerateArray().Select(Expand)]),
        JsonValueKind.Object => new JsonObject(
            json.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, Expand(member.Value)))),
        JsonValueKind.Null => null,
        _ => JsonValue.Create(json.Clone()),
    };

    /// <summary>Finds the value at a path such as <c>response.items[0].name</c>.</summary>
    /// <param name="path">The path.</param>
    /// <param name="inResponse"><see langword="true"/> if the path can start inside the answer of the web service.</param>
    public JsonElement? Find(string path, bool inResponse)
    {
        var steps = Step().Matches(path).Select(match => match.Value).ToList();
        if (steps.Count == 0)
        {
            return null;
        }

        return _values.TryGetValue(steps[0], out var root) && Follow(root, steps.Skip(1)) is { } found ? found
            : inResponse && _values.TryGetValue("response", out var response) ? Follow(response, steps)
            : null;
    }

    /// <summary>Returns a value as it is inserted into a text.</summary>
    public static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };

    /// <summary>Returns whether a segment of the path is <c>.</c> or <c>..</c>.</summary>
    private static bool HasDots(string url) => url.Split('?', '#')[0].Split('/').Any(step => step is "." or "..");

    private static JsonElement? Follow(JsonElement value, IEnumerable<string> steps)
    {
        foreach (string step in steps)
        {
            bool isThere = step[0] == '['
                ? TryIndex(value, step[1..^1], out value)
                : value.ValueKind == JsonValueKind.Object && value.TryGetProperty(step, out value);
            if (!isThere)
            {
                return null;
            }
        }

        return value;
    }

    private static bool TryIndex(JsonElement array, string digits, out JsonElement item)
    {
        bool isThere = array.ValueKind == JsonValueKind.Array
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            && index < array.GetArrayLength();
        item = isThere ? array[int.Parse(digits, CultureInfo.InvariantCulture)] : default;
        return isThere;
    }

    private string Value(Match variable)
    {
        string path = variable.Groups["path"].Value;
        string? value = _texts.TryGetValue(path, out string? text) ? text
            : Find(path, inResponse: false) is { } found ? Text(found)
            : null;
        if (value is null)
        {
            DataMapLog.VariableEmpty(_call.Logger, _call.ToolName, path);
        }

        return variable.Groups["function"].Captures.Reverse().Aggregate(value ?? "", (given, function) => function.Value switch
        {
            "lc" => given.ToLowerInvariant(),
            "uc" => given.ToUpperInvariant(),
            "enc" => Uri.EscapeDataString(given),
            _ => given,
        });
    }

    /// <summary>Matches <c>${args.x}</c>, <c>%{args.x}</c> and, with functions before the path, <c>${lc:enc:args.x}</c>.</summary>
    [GeneratedRegex(@"[$%]\{\s*(?:(?<function>[A-Za-z_]+):)*(?<path>[^{}:]+?)\s*\}")]
    private static partial Regex Variable();

    [GeneratedRegex(@"\[\d+\]|[^.\[\]]+")]
    private static partial Regex Step();
}
