using System.Text.Json;
using System.Text.RegularExpressions;

namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>
/// Masks secrets in a document that is printed or kept. Our own URLs are masked when they are created. This class masks the secrets for
/// other servers that an agent writes into its document.
/// </summary>
internal static partial class SecretMask
{
    private const string Masked = "SECRET";

    private static readonly string[] s_secretKeys =
        ["password", "secret", "authorization", "api_key", "apikey", "api-key", "auth_token", "access_token"];

    /// <summary>Writes JSON with its secrets masked.</summary>
    public static void Write(Utf8JsonWriter json, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var property in value.EnumerateObject())
                {
                    json.WritePropertyName(property.Name);
                    if (property.Value.ValueKind == JsonValueKind.String && IsSecret(property.Name))
                    {
                        json.WriteStringValue(Masked);
                    }
                    else
                    {
                        Write(json, property.Value);
                    }
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case JsonValueKind.String:
                json.WriteStringValue(Credentials().Replace(value.GetString()!, "://USER:PASSWORD@"));
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }

    private static bool IsSecret(string key) => s_secretKeys.Any(end => key.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"://[^/?#@\s:]*:[^/?#@\s]*@")]
    private static partial Regex Credentials();
}
