using System.Text;
using System.Text.Json;

namespace SignalWire.Agents.Calls;

/// <summary>Finds the summary in what the platform delivers when a call has ended.</summary>
internal static class SummaryText
{
    /// <summary>The summary as the model wrote it; nothing when it wrote none.</summary>
    /// <param name="call">What was delivered.</param>
    public static string? Of(ToolCall call) => Find(call, out var parsed) is { } raw ? raw : parsed is { } json ? Told(json) : null;

    /// <summary>The summary as JSON; what is no JSON stays as it is, for the reader to refuse.</summary>
    /// <param name="call">What was delivered.</param>
    public static ReadOnlySpan<byte> Json(ToolCall call)
    {
        string? raw = Find(call, out var parsed);
        return Encoding.UTF8.GetBytes(parsed is { } json ? Told(json) ?? "" : WithoutFences(raw ?? ""));
    }

    /// <summary>In the platform's order: the field of old, then the object, then the text.</summary>
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

    /// <summary>Models like to put JSON between lines of three backticks.</summary>
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
