using System.Text.Json;

namespace SignalWire.Agents.Json;

/// <summary>Reads JSON from outside. A field that has an unexpected kind counts as absent.</summary>
internal static class JsonFields
{
    /// <summary>The error message for a request body that is not one JSON object.</summary>
    public const string NoObject = "The request body must be one JSON object";

    /// <summary>An object without fields.</summary>
    public static readonly JsonElement None = JsonElement.Parse("{}"u8);

    /// <summary>Reads the body of a request.</summary>
    /// <param name="body">The body.</param>
    /// <param name="value">The object.</param>
    /// <returns><see langword="true"/> if the body is exactly one JSON object; otherwise <see langword="false"/>.</returns>
    public static bool TryReadObject(ReadOnlySpan<byte> body, out JsonElement value)
    {
        value = None;
        try
        {
            var json = new Utf8JsonReader(WellFormedJson.Of(body));
            if (!JsonElement.TryParseValue(ref json, out var read) || read.Value.ValueKind != JsonValueKind.Object || json.Read())
            {
                return false;
            }

            value = read.Value;
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Finds a field. If the field is repeated, the last one counts.</summary>
    /// <param name="around">The value that contains the field.</param>
    /// <param name="name">The name of the field.</param>
    /// <param name="value">The value, which can be null in JSON; undefined if the field is absent.</param>
    /// <returns><see langword="true"/> if the field is present; otherwise <see langword="false"/>.</returns>
    public static bool TryFind(this JsonElement around, string name, out JsonElement value)
    {
        value = default;
        try
        {
            return around.ValueKind == JsonValueKind.Object && around.TryGetProperty(name, out value);
        }
        catch (InvalidOperationException)
        {
            // The name of another field has an escaped half of a surrogate pair, so names cannot be compared.
            return false;
        }
    }

    /// <summary>Returns the text of a field; <see langword="null"/> if it is not a string.</summary>
    public static string? Text(this JsonElement around, string name) => around.TryFind(name, out var value) ? value.Text() : null;

    /// <summary>Returns the first text among several fields that is not empty; <see langword="null"/> if there is none.</summary>
    /// <param name="around">The value that contains the fields.</param>
    /// <param name="names">The names of the fields, in order of priority.</param>
    public static string? FirstText(this JsonElement around, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (around.Text(name) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>Returns the text of a value; <see langword="null"/> if it is not a string.</summary>
    public static string? Text(this JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair is valid JSON, but not valid text.
            return null;
        }
    }

    /// <summary>Returns the object in a field; an empty object if the field does not contain one.</summary>
    public static JsonElement Object(this JsonElement around, string name) =>
        around.TryFind(name, out var value) && value.ValueKind == JsonValueKind.Object ? value : None;

    /// <summary>Returns the items of the array in a field; empty if the field does not contain an array.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement around, string name) =>
        around.TryFind(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    /// <summary>
    /// Returns an integer that is written as a number or a string; <see langword="null"/> if the field does not contain one.
    /// </summary>
    public static int? Number(this JsonElement around, string name)
    {
        if (!around.TryFind(name, out var value))
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Number
            ? value.TryGetInt32(out int number) ? number : null
            : int.TryParse(value.Text(), System.Globalization.CultureInfo.InvariantCulture, out int parsed) ? parsed : null;
    }

    /// <summary>Returns the enum value whose name is in a field; <see langword="null"/> if there is no such value.</summary>
    /// <param name="around">The value that contains the field.</param>
    /// <param name="name">The name of the field.</param>
    public static T? Word<T>(this JsonElement around, string name)
        where T : struct, Enum =>
        around.Text(name) is { } text && text.All(char.IsAsciiLetter) && Enum.TryParse(text, ignoreCase: true, out T value) ? value : null;
}
