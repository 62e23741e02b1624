using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>Attributes of one declaration, in order.</summary>
/// <param name="first">The first one as far as its constructor's arguments.</param>
internal sealed class AttributeSource(string first)
{
    private readonly List<StringBuilder> _attributes = [new(first)];
    private readonly List<string> _others = [];

    /// <summary>Sets a property of the last attribute that was begun. Does nothing if there is no value.</summary>
    public void Set(string property, string? value)
    {
        if (value is not null)
        {
            var attribute = _attributes[^1];
            attribute.Append(attribute[^1] == '(' ? "" : ", ").Append(property).Append(" = ").Append(value);
        }
    }

    /// <summary>Sets a property to a JSON value.</summary>
    public void Set(string property, JsonNode? value) => Set(property, value?.GetValueKind() switch
    {
        null => null,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ when property == "History" => $"HistoryMode.{CSharp.PascalCase(value.GetValue<string>())}",
        _ => ConversationSource.Literal(value),
    });

    /// <summary>Begins another attribute.</summary>
    public void Begin(string attribute) => _attributes.Add(new StringBuilder(attribute));

    /// <summary>Adds a section.</summary>
    public void Add(string attribute, JsonObject section)
    {
        ConversationCase.Unknown(section, "title", "body", "bullets");
        string body = section["body"] is { } text ? $", {ConversationSource.Literal(text)}" : "";
        string bullets = section["bullets"] is JsonArray items
            ? $", Bullets = [{string.Join(", ", items.Select(ConversationSource.Literal))}]"
            : "";
        _others.Add($"{attribute}({ConversationSource.Literal(section["title"])}{body}{bullets})");
    }

    /// <summary>Adds what is said in a language.</summary>
    public void AddFiller(string attribute, JsonNode language, JsonNode phrases) => _others.Add(
        $"{attribute}({ConversationSource.Literal(language)}, {string.Join(", ", phrases.AsArray().Select(ConversationSource.Literal))})");

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", _attributes.Select(attribute => $"{attribute})").Concat(_others));
}
