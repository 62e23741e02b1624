using System.Text.Json;

namespace SignalWire.Agents.TestKit;

/// <summary>Holds a value against the schema of a tool: the keywords that we emit, read by someone else than the code that is
/// tested.</summary>
public static class SchemaCheck
{
    /// <summary>Why a value does not satisfy a schema; nothing when it does.</summary>
    public static string? FindViolation(JsonElement schema, JsonElement value, string path = "$")
    {
        if (schema.TryGetProperty("oneOf", out var branches))
        {
            int fitting = branches.EnumerateArray().Count(branch => FindViolation(branch, value, path) is null);
            return fitting == 1 ? null : $"{path}: {fitting} branches fit";
        }

        if (schema.TryGetProperty("const", out var constant))
        {
            return JsonElement.DeepEquals(constant, value) ? null : $"{path}: not {constant}";
        }

        if (value.ValueKind == JsonValueKind.Null && schema.TryGetProperty("nullable", out var nullable) && nullable.GetBoolean())
        {
            return null;
        }

        if (schema.TryGetProperty("enum", out var words) && words.EnumerateArray().All(word => !JsonElement.DeepEquals(word, value)))
        {
            return $"{path}: none of {words}";
        }

        return (schema.GetProperty("type").GetString(), value.ValueKind) switch
        {
            ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) or ("null", JsonValueKind.Null) => null,
            ("boolean", JsonValueKind.True or JsonValueKind.False) => null,
            ("integer", JsonValueKind.Number) => value.GetRawText().All(character => char.IsAsciiDigit(character) || character == '-')
                ? null
                : $"{path}: no integer",
            ("array", JsonValueKind.Array) => value.EnumerateArray()
                .Select((item, index) => FindViolation(schema
                    .GetProperty("items"), item, $"{path}[{index}]")).FirstOrDefault(fault => fault is not null),
            ("object", JsonValueKind.Object) => FindInObject(schema, value, path),
            var (type, kind) => $"{path}: {kind} is no {type}",
        };
    }

    private static string? FindInObject(JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("required", out var required)
            && required.EnumerateArray()
                .FirstOrDefault(name => !value.TryGetProperty(name.GetString()!, out _)) is { ValueKind: JsonValueKind.String } missing)
        {
            return $"{path}: no {missing}";
        }

        return schema.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject()
                .Select(property => value.TryGetProperty(property.Name, out var member)
                    ? FindViolation(property.Value, member, $"{path}.{property.Name}")
                    : null)
                .FirstOrDefault(fault => fault is not null)
            : null;
    }
}
