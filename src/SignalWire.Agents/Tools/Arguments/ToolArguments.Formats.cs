using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.CompilerServices;

public ref partial struct ToolArguments
{
    private static readonly JsonDocumentOptions s_distinctNames = new() { AllowDuplicateProperties = false };
    private static readonly string[] s_times = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    /// <summary>Reads a UUID.</summary>
    /// <param name="node">The number of the value.</param>
    public Guid ReadGuid(int node) =>
        TryReadText(node, out string? text) && Guid.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : Wrong<Guid>(node);

    /// <summary>Reads a date, such as 2026-04-02.</summary>
    /// <param name="node">The number of the value.</param>
    public DateOnly ReadDateOnly(int node) =>
        TryReadText(node, out string? text)
        && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : Wrong<DateOnly>(node);

    /// <summary>Reads a time of day, such as 14:30 or 14:30:00.</summary>
    /// <param name="node">The number of the value.</param>
    public TimeOnly ReadTimeOnly(int node) =>
        TryReadText(node, out string? text)
        && TimeOnly.TryParseExact(text, s_times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : Wrong<TimeOnly>(node);

    /// <summary>
    /// Reads a date and time in ISO 8601. A value with an offset is converted to UTC; the time zone of this machine does not matter.
    /// </summary>
    /// <param name="node">The number of the value.</param>
    public DateTime ReadDateTime(int node)
    {
        MoveToValue(node);
        if (!TryGetDateTime(out var value))
        {
            return Wrong<DateTime>(node);
        }

        return value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value;
    }

    /// <summary>Reads a date and time in ISO 8601. A value without an offset is in UTC.</summary>
    /// <param name="node">The number of the value.</param>
    public DateTimeOffset ReadDateTimeOffset(int node)
    {
        MoveToValue(node);
        if (!TryGetDateTime(out var value))
        {
            return Wrong<DateTimeOffset>(node);
        }

        return value.Kind == DateTimeKind.Local && _json.TryGetDateTimeOffset(out var exact)
            ? exact
            : new DateTimeOffset(value, TimeSpan.Zero);
    }

    /// <summary>Reads a duration in ISO 8601, such as PT1H30M. The form 01:30:00 is also accepted.</summary>
    /// <param name="node">The number of the value.</param>
    public TimeSpan ReadTimeSpan(int node)
    {
        if (!TryReadText(node, out string? text))
        {
            return default;
        }

        if (TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var value) && text.Contains(':', StringComparison.Ordinal))
        {
            return value;
        }

        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (Exception fault) when (fault is FormatException or OverflowException)
        {
            return Wrong<TimeSpan>(node);
        }
    }

    /// <summary>Reads an absolute URL.</summary>
    /// <param name="node">The number of the value.</param>
    public Uri ReadUri(int node) =>
        TryReadText(node, out string? text) && Uri.TryCreate(text, UriKind.Absolute, out var value) && IsWrittenAsUrl(value)
            ? value
            : Wrong<Uri>(node)!;

    /// <summary>Reads an object with any content.</summary>
    /// <param name="node">The number of the value.</param>
    public JsonElement ReadJsonElement(int node)
    {
        MoveToValue(node);
        return IsObject() ? ParseObject() : Wrong<JsonElement>(node);
    }

    /// <summary>Reads an object with any content.</summary>
    /// <param name="node">The number of the value.</param>
    public JsonObject ReadJsonObject(int node)
    {
        MoveToValue(node);
        if (!IsObject())
        {
            return Wrong<JsonObject>(node)!;
        }

        // A JsonObject throws if a name is repeated, but only when the node is used.
        var element = ParseObject();
        try
        {
            using var strict = JsonDocument.Parse(element.GetRawText(), s_distinctNames);
        }
        catch (JsonException)
        {
            _faulted = true;
            _call.Faults.AddWrong(Shape, node, "an object with a repeated name"u8, default);
            return null!;
        }

        return JsonObject.Create(element)!;
    }

    /// <summary>
    /// Returns whether the text is written as a URL. On Unix, <see cref="Uri"/> accepts the path <c>/a</c> as a file URL.
    /// </summary>
    private static bool IsWrittenAsUrl(Uri url) =>
        !url.IsFile || url.OriginalString.StartsWith("file:", StringComparison.OrdinalIgnoreCase);

    private bool IsObject() => _json.TokenType == JsonTokenType.StartObject || TryEnterText(JsonTokenType.StartObject);

    /// <summary>Parses an object. Code can read each string in it, even if the request was not checked for invalid text.</summary>
    private JsonElement ParseObject()
    {
        var element = JsonElement.ParseValue(ref _json);
        var text = JsonMarshal.GetRawUtf8Value(element);
        var repaired = WellFormedJson.OfUtf8(text);
        return repaired == text ? element : JsonElement.Parse(repaired);
    }

    private readonly bool TryGetDateTime(out DateTime value)
    {
        value = default;
        return _json.TokenType == JsonTokenType.String && _json.TryGetDateTime(out value);
    }

    private bool TryReadText(int node, [NotNullWhen(true)] out string? text)
    {
        MoveToValue(node);
        text = null;
        if (_json.TokenType == JsonTokenType.String)
        {
            text = _json.GetString()!;
            return true;
        }

        Fault(node);
        return false;
    }

    private T? Wrong<T>(int node)
    {
        Refuse(node);
        return default;
    }
}
