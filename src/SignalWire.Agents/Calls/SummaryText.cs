using System.Text;
using System.Text.Json;

namespace SignalWire.Agents.Calls;

/// <summary>Finds the summary in the platform's request after the end of a call.</summary>
internal static class SummaryText
{
    /// <summary>Returns the summary as the model wrote it; <see langword="null"/> if there is none.</summary>
    /// <param name="call">The platform's request.</param>
    public static string? Of(ToolCall call) => Find(call, out var parsed) is { } raw ? raw : parsed is { } json ? Told(json) : null;

    /// <summary>Returns the summary as JSON. Text that is not JSON is returned unchanged; the reader reports it as a fault.</summary>
    /// <param name="call">The platform's request.</param>
    public static ReadOnlySpan<byte> Json(ToolCall call)
    {
        string? raw = Find(call, out var parsed);
        return Encoding.UTF8.GetBytes(parsed is { } json ? Told(json) ?? "" : WithoutFences(raw ?? ""));
    }

    /// <summary>Searches in the platform's order: the older field, then the object, then the text.</summary>
    private static string? Find(ToolCall call, out JsonElement? parsed)
    {
        parsed = null;
        if (call.TryGetField("summary", out var summary) && summary.ValueKind is not (JsonValueKind.Null or JsonValueKind.False))
        {
            parsed = summary;
            return null;
        }

        if (!call.TryGetField("post_prompt_data", out var data) || data.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (data.TryGetProperty("parsed", out var objects) && objects.ValueKind == JsonValueKind.Array && objects.GetArrayLength() > 0)
        {
            parsed = objects[0];
        }

        return data.TryGetProperty("raw", out var raw) && raw.ValueKind == JsonValueKind.String && raw.GetString() is { Length: > 0 } text
            ? text
            : null;
    }

    private static string? Told(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString() is { Length: > 0 } text ? text : null,
        JsonValueKind.Object when !json.EnumerateObject().Any() => null,
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => json.GetRawText(),
    };

    /// <summary>Removes the lines of three backticks that models often write around JSON.</summary>
    private static string WithoutFences(string text)
    {
        string trimmed = text.Trim();
        if (!trimmed.StartsWith("```", StringComparison.Ordinal) || !trimmed.EndsWith("```", StringComparison.Ordinal)
            || trimmed.Length < 6)
        {
            return text;
        }

        int line = trimmed.IndexOf('\n', StringComparison.Ordinal);
        return line < 0 || line > trimmed.Length - 3 ? text : trimmed[line..^3];
    }
}
