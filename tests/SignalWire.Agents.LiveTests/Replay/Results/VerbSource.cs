using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.LiveTests.Replay.Results;

/// <summary>
/// A verb as a C# user writes it: <c>new Tap("wss://t") { ControlId = "t1" }</c>. What follows is what the record has; a key or a word that
/// it does not have is written all the same, for the compiler to refuse.
/// </summary>
internal sealed class VerbSource
{
    /// <summary>Whether the compiler is going to refuse what was written.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>Writes a verb.</summary>
    /// <param name="name">Its name on the wire.</param>
    /// <param name="body">What stands behind the name.</param>
    public string Write(string name, JsonObject body)
    {
        var type = typeof(Verb).Assembly.GetTypes().SingleOrDefault(type =>
            type.IsSubclassOf(typeof(Verb)) && JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name) == name)
            ?? throw new UntranslatableException($"verb '{name}'");

        // What has more than one form is read; the compiler would have nothing to say of it either way.
        return body.Any(key => key.Key is "result" or "serial" or "parallel" or "serial_parallel" or "confirm" or "ringback")
            ? $"(({type.Name})Verb.Parse({CSharp.Literal(new JsonObject { [name] = body.DeepClone() }.ToJsonString())}))"
            : Write(type, body);
    }

    private string Write(Type type, JsonObject body)
    {
        bool IsGiven(ParameterInfo parameter) => body.ContainsKey(JsonNamingPolicy.SnakeCaseLower.ConvertName(parameter.Name!));
        var constructor = type.GetConstructors()
            .OrderBy(candidate => candidate.GetParameters().Count(IsGiven)).ThenBy(candidate => candidate.GetParameters().Length).Last();
        var rest = body.Select(key => key.Key).ToList();
        var arguments = new List<string>();
        foreach (var parameter in constructor.GetParameters())
        {
            string key = JsonNamingPolicy.SnakeCaseLower.ConvertName(parameter.Name!);
            if (rest.Remove(key))
            {
                arguments.Add($"{CSharp.Identifier(parameter.Name!)}: {Value(parameter.ParameterType, body[key])}");
            }

            IsRefused |= !body.ContainsKey(key) && !parameter.HasDefaultValue;
        }

        string properties = string.Join(
            ", ", rest.Select(key => $"{CSharp.PascalCase(key)} = {Value(type.GetProperty(CSharp.PascalCase(key)), body[key])}"));
        return $"new {type.Name}({string.Join(", ", arguments)}){(properties.Length > 0 ? $" {{ {properties} }}" : "")}";
    }

    private string Value(PropertyInfo? property, JsonNode? value)
    {
        if (property is null)
        {
            IsRefused = true;
            return value?.ToJsonString() ?? "null";
        }

        string? joined = property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType?.Name;
        return joined is "SpaceListConverter" or "CommaListConverter"
            ? Texts(value!.GetValue<string>().Split(joined == "SpaceListConverter" ? ' ' : ',', StringSplitOptions.RemoveEmptyEntries))
            : Value(property.PropertyType, value);
    }

    private string Value(Type type, JsonNode? value)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum && value is JsonValue word && word.TryGetValue(out string? name))
        {
            return Member(type, name);
        }

        if (type == typeof(SwmlObject) || type == typeof(SwmlJson))
        {
            return $"SwmlObject.Parse({CSharp.Literal(value!.ToJsonString())})";
        }

        return value switch
        {
            JsonArray items when type
                .IsGenericType => $"[{string.Join(", ", items.Select(item => Value(type.GetGenericArguments()[0], item)))}]",
            JsonObject body when type == typeof(PayPromptAction) =>
                $"PayPromptAction.{body["type"]!.GetValue<string>()}({CSharp.Literal(body["phrase"]!.GetValue<string>())})",
            JsonObject body => Write(type, body),
            JsonValue text when text.TryGetValue(out string? words) => CSharp.Literal(words),
            null => "null",
            _ => value.ToJsonString(),
        };
    }

    private string Member(Type type, string word)
    {
        var member = type.GetFields(BindingFlags.Public | BindingFlags.Static).FirstOrDefault(field =>
            (field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
                ?? JsonNamingPolicy.KebabCaseLower.ConvertName(field.Name)) == word);
        IsRefused |= member is null;
        return $"{type.Name}.{member?.Name ?? CSharp.PascalCase(word)}";
    }

    private static string Texts(IEnumerable<string> words) => $"[{string.Join(", ", words.Select(word => CSharp.Literal(word.Trim())))}]";
}
