using System.Text.Json;

namespace SignalWire.Agents.Mcp;

/// <summary>
/// Translates the platform's schemas to JSON Schema 2020-12, by which clients of the protocol validate. The two differ in values that can
/// be null, and in the name of one format.
/// </summary>
internal static class StandardSchema
{
    /// <summary>Translates a schema.</summary>
    /// <param name="schema">The schema in a document.</param>
    public static JsonElement From(JsonElement schema)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text))
        {
            Write(json, schema);
        }

        return JsonElement.Parse(text.ToArray());
    }

    private static void Write(Utf8JsonWriter json, JsonElement schema)
    {
        bool isNullable = schema.TryGetProperty("nullable"u8, out var nullable) && nullable.ValueKind == JsonValueKind.True;
        json.WriteStartObject();
        foreach (var keyword in schema.EnumerateObject().Where(keyword => keyword.Name != "nullable"))
        {
            json.WritePropertyName(keyword.Name);
            WriteValue(json, keyword, isNullable);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, JsonProperty keyword, bool isNullable)
    {
        switch (keyword.Name)
        {
            case "type" when isNullable:
                json.WriteStartArray();
                keyword.Value.WriteTo(json);
                json.WriteStringValue("null"u8);
                json.WriteEndArray();
                break;
            case "enum" when isNullable:
                json.WriteStartArray();
                foreach (var word in keyword.Value.EnumerateArray())
                {
                    word.WriteTo(json);
                }

                json.WriteNullValue();
                json.WriteEndArray();
                break;
            case "format" when keyword.Value.ValueEquals("date_time"u8):
                json.WriteStringValue("date-time"u8);
                break;
            case "properties":
                json.WriteStartObject();
                foreach (var property in keyword.Value.EnumerateObject())
                {
                    json.WritePropertyName(property.Name);
                    Write(json, property.Value);
                }

                json.WriteEndObject();
                break;
            case "oneOf":
                json.WriteStartArray();
                foreach (var branch in keyword.Value.EnumerateArray())
                {
                    Write(json, branch);
                }

                json.WriteEndArray();
                break;
            case "items":
                Write(json, keyword.Value);
                break;
            default:
                keyword.Value.WriteTo(json);
                break;
        }
    }
}
