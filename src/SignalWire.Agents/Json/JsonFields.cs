using System.Text.Json;

namespace SignalWire.Agents.Json;

/// <summary>Reads what somebody else has written: a field that is absent and one of another kind than expected are the same.</summary>
internal static class JsonFields
{
    /// <summary>What is told where a request's body is something else than it must be.</summary>
    public const string NoObject = "The request body must be one JSON object";

    /// <summary>An object without fields.</summary>
    public static readonly JsonElement None = JsonElement.Parse("{}"u8);

    /// <summary>Reads a request's body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="value">The object.</param>
    /// <returns>Whether it is one JSON object, and nothing else.</returns>
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

    /// <summary>Finds a field. Of one that comes twice the last one counts.</summary>
    /// <param name="around">What has the field.</param>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value, which may be null in JSON; undefined when there is none.</param>
    /// <returns>Whether it is there.</returns>
    public static bool TryFind(this JsonElement around, string name, out JsonElement value)
    {
        value = default;
        try
        {
            return around.ValueKind == JsonValueKind.Object && around.TryGetProperty(name, out value);
        }
        catch (InvalidOperationException)
        {
            // Another field's name has an escaped half of a surrogate pair and cannot be compared.
            return false;
        }
    }

    /// <summary>The text of a field; nothing when it has none.</summary>
    public static string? Text(this JsonElement around, string name) => around.TryFind(name, out var value) ? value.Text() : null;

    /// <summary>The text of the first of several fields that has one; <see langword="null"/> if all are empty.</summary>
    /// <param name="around">What has the fields.</param>
    /// <param name="names">Their names, the one that counts most first.</param>
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

    /// <summary>The text; nothing when it is none.</summary>
    public static string? Text(this JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair is JSON, but no text.
            return null;
        }
    }

    /// <summary>The object in a field; one without fields when it has none.</summary>
    public static JsonElement Object(this JsonElement around, string name) =>
        around.TryFind(name, out var value) && value.ValueKind == JsonValueKind.Object ? value : None;

    /// <summary>The items of the array in a field; none when it has none.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement around, string name) =>
        around.TryFind(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    /// <summary>A whole number, written as one or as text; nothing when it is none.</summary>
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

    /// <summary>The value that a word of the wire stands for; nothing when it is none of them.</summary>
    /// <param name="around">What has the field.</param>
    /// <param name="name">The field.</param>
    public static T? Word<T>(this JsonElement around, string name)
        where T : struct, Enum =>
        around.Text(name) is { } text && text.All(char.IsAsciiLetter) && Enum.TryParse(text, ignoreCase: true, out T value) ? value : null;
}
