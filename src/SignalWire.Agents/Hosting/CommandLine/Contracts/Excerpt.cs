using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SignalWire.Agents.Hosting.CommandLine.Contracts;

/// <summary>JSON on one line; long JSON is cut to the part that matters.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    /// <summary>How many equal characters are shown before the first difference.</summary>
    private const int LeadIn = 20;

    private static readonly JsonWriterOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns the whole JSON in one normal form.</summary>
    public static string Line(JsonElement json)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, s_readable))
        {
            json.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>Returns one value, cut at its end.</summary>
    public static string Of(JsonElement json) => Cut(Line(json), 0);

    /// <summary>Returns two values from shortly before their first difference: <c>was 1 and is now 2</c>.</summary>
    public static string Of(JsonElement before, JsonElement after)
    {
        string old = Line(before);
        string now = Line(after);
        bool isShort = Math.Max(old.Length, now.Length) <= Longest;
        int start = isShort ? 0 : Math.Max(0, old.AsSpan().CommonPrefixLength(now) - LeadIn);
        return $"was {Cut(old, start)} and is now {Cut(now, start)}";
    }

    private static string Cut(string text, int start)
    {
        // Do not cut a surrogate pair in half.
        start = start < text.Length && char.IsLowSurrogate(text[start]) ? start - 1 : start;
        int end = Math.Min(text.Length, start + Longest);
        end = end < text.Length && char.IsLowSurrogate(text[end]) ? end - 1 : end;
        return $"{(start > 0 ? "..." : "")}{text[start..end]}{(end < text.Length ? "..." : "")}";
    }
}
