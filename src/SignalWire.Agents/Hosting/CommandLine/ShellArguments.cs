using System.Globalization;
using System.Text.Json;

namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>
/// Converts arguments of the shell, which are text, to the types in the tool's schema. A value that does not fit its type is passed as
/// text, and the tool's own message about it is printed.
/// </summary>
internal static class ShellArguments
{
    /// <summary>Returns the arguments of a call as a JSON object.</summary>
    /// <param name="schema">The tool.</param>
    /// <param name="arguments">The options and their values; each option is the name of a parameter.</param>
    public static byte[] ToJson(ToolSchema schema, List<KeyValuePair<string, string?>> arguments)
    {
        var types = schema.Parameters.ToDictionary(
            parameter => parameter.Name,
            parameter => parameter.Value.TryGetProperty("type"u8, out var type) ? type.GetString() : null);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();

            // As in a call, the last value of a repeated argument counts.
            foreach (var (name, value) in arguments.GroupBy(argument => schema.FindParameter(argument.Key)!, argument => argument.Value)
                .Select(given => (given.Key, given.Last())))
            {
                json.WritePropertyName(name);
                Write(json, types.GetValueOrDefault(name), value);
            }

            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter json, string? type, string? value)
    {
        switch (type)
        {
            case "boolean" when value is null || bool.TryParse(value, out _):
                json.WriteBooleanValue(value is null || bool.Parse(value));
                break;
            case "integer" or "number" when decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number):
                json.WriteNumberValue(number);
                break;
            // A choice of several types has no type keyword.
            case "array" or "object" or null when IsJson(value):
                json.WriteRawValue(value!);
                break;
            default:
                json.WriteStringValue(value ?? "");
                break;
        }
    }

    private static bool IsJson(string? text)
    {
        if (text is null)
        {
            return false;
        }

        try
        {
            using var parsed = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
