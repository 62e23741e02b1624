using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>The changes of a simulated request's body, in the order of the command line.</summary>
internal sealed class BodyChanges
{
    private static readonly JsonDocumentOptions s_strict = new() { AllowDuplicateProperties = false };

    private readonly List<Func<JsonObject, string?>> _changes = [];

    /// <summary>Returns whether a switch changes the body.</summary>
    public static bool IsOption(string option) => option is "--custom-data" or "--override" or "--override-json";

    /// <summary>Adds a switch and its value.</summary>
    /// <param name="option">The switch.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Why they are not valid, or <see langword="null"/> if they are.</returns>
    public string? Take(string option, string value)
    {
        if (option == "--custom-data")
        {
            if (ReadObject(option, value, out var data) is { } fault)
            {
                return fault;
            }

            _changes.Add(body =>
            {
                Merge(body, data!);
                return null;
            });
            return null;
        }

        int assignment = value.IndexOf('=', StringComparison.Ordinal);
        if (assignment <= 0 || BodyPath.Parse(value[..assignment]) is not { } path)
        {
            return $"{option} needs a path and a value, such as {option} global_data.orders[0].id=7; '{value}' does not have both";
        }

        var given = Typed(value[(assignment + 1)..]);
        if (option == "--override-json" && ReadJson(option, value[(assignment + 1)..], out given) is { } unreadable)
        {
            return unreadable;
        }

        _changes.Add(body => path.Set(body, given?.DeepClone()));
        return null;
    }

    /// <summary>Applies the changes to a body.</summary>
    /// <returns>Why a change cannot be applied, or <see langword="null"/> if all can.</returns>
    public string? Apply(JsonObject body) => _changes.Select(change => change(body)).FirstOrDefault(fault => fault is not null);

    /// <summary>Reads a value that must be one JSON object.</summary>
    public static string? ReadObject(string option, string text, out JsonObject? value)
    {
        string? fault = ReadJson(option, text, out var node);
        value = node as JsonObject;
        return fault ?? (value is null ? $"{option} needs a JSON object; '{text}' is not one" : null);
    }

    private static string? ReadJson(string option, string text, out JsonNode? value)
    {
        value = null;
        try
        {
            value = JsonNode.Parse(text, documentOptions: s_strict);
            return null;
        }
        catch (JsonException exception)
        {
            return $"{option} needs JSON; '{text}' is not valid: {exception.Message}";
        }
    }

    /// <summary>Merges objects; any other value is replaced.</summary>
    private static void Merge(JsonObject body, JsonObject data)
    {
        foreach (var (key, value) in data)
        {
            if (value is JsonObject inner && body[key] is JsonObject known)
            {
                Merge(known, inner);
            }
            else
            {
                body[key] = value?.DeepClone();
            }
        }
    }

    /// <summary>
    /// Reads a value of the shell: <c>true</c>, <c>false</c>, <c>null</c> or a number if it is written as JSON, otherwise text.
    /// </summary>
    private static JsonNode? Typed(string text)
    {
        bool mayBeJson = text is "true" or "false" or "null" || (text.Length > 0 && (text[0] == '-' || char.IsAsciiDigit(text[0])));
        return mayBeJson && ReadJson("", text, out var value) is null ? value : text == "null" ? null : JsonValue.Create(text);
    }
}
