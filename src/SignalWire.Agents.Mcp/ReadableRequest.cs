using System.Text.Json;
using System.Text.Unicode;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Mcp;

/// <summary>
/// A request that the SDK can read. The SDK reads the text of every string. Half of a surrogate pair, which is possible in JSON but not in
/// a string, is therefore replaced with U+FFFD. A tool's arguments are kept apart for the tool's own reader, which handles faults as on a
/// call.
/// </summary>
/// <param name="Body">The body for the SDK.</param>
/// <param name="Arguments">The arguments, or <see langword="null"/> if the request has none.</param>
internal sealed record ReadableRequest(byte[] Body, byte[]? Arguments)
{
    private static readonly JsonDocumentOptions s_distinctNames = new() { AllowDuplicateProperties = false };

    /// <summary>Whether no object has the same name twice; the SDK throws if one does.</summary>
    public bool HasDistinctNames
    {
        get
        {
            try
            {
                using var document = JsonDocument.Parse(Body, s_distinctNames);
                return true;
            }
            catch (JsonException)
            {
                return false;
            }
        }
    }

    /// <summary>Reads a request's body.</summary>
    /// <param name="body">The body.</param>
    /// <returns>The request, or <see langword="null"/> if the body is not one JSON text in UTF-8.</returns>
    public static ReadableRequest? Read(byte[] body)
    {
        try
        {
            return Utf8.IsValid(body) ? Take(WellFormedJson.OfUtf8(body).ToArray()) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ReadableRequest Take(byte[] body)
    {
        var arguments = FindArguments(body);
        return arguments.End.Value == 0
            ? new ReadableRequest(body, Arguments: null)
            : new ReadableRequest([.. body[..arguments.Start], .. "{}"u8, .. body[arguments.End..]], body[arguments]);
    }

    /// <summary>Returns the range of a tool's arguments, which can be of any JSON type.</summary>
    private static Range FindArguments(ReadOnlySpan<byte> body)
    {
        var found = default(Range);
        bool isInParameters = false;
        var json = new Utf8JsonReader(body);
        while (json.Read())
        {
            if (json.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            if (json.CurrentDepth == 1)
            {
                isInParameters = json.ValueTextEquals("params"u8);
            }
            else if (isInParameters && json.CurrentDepth == 2 && json.ValueTextEquals("arguments"u8))
            {
                json.Read();
                int start = (int)json.TokenStartIndex;
                json.Skip();
                found = json.TokenType == JsonTokenType.Null ? default : start..(int)json.BytesConsumed;
            }
        }

        return found;
    }
}
