using System.Text.Json;

namespace SignalWire.Agents.Tools;

/// <summary>What every request with a body must be.</summary>
internal static class RequestObject
{
    /// <summary>What is told when it is not.</summary>
    public const string Missing = "The request body must be one JSON object";

    /// <summary>Whether a body is one JSON object and nothing else.</summary>
    public static bool IsOne(ReadOnlySpan<byte> body)
    {
        try
        {
            var json = new Utf8JsonReader(body);
            return JsonElement.TryParseValue(ref json, out var read) && read.Value.ValueKind == JsonValueKind.Object && !json.Read();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
