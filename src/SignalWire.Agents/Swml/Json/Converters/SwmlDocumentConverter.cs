using System.Text.Json;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Converts a document. On the wire, its main section is one of the sections.</summary>
internal sealed class SwmlDocumentConverter : JsonConverter<SwmlDocument>
{
    private const string VersionKey = "version";
    private const string SectionsKey = "sections";

    public override SwmlDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new SwmlReadException("a document must be an object");
        }

        string? version = null;
        SwmlList<SwmlSection>? sections = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            reader.Read();
            switch (key)
            {
                case VersionKey when version is null:
                    version = reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(SwmlDocument.CurrentVersion)
                        ? SwmlDocument.CurrentVersion
                        : throw SwmlReadException.Within(SwmlReading.Step(VersionKey), $"must be \"{SwmlDocument.CurrentVersion}\"");
                    break;
                case SectionsKey when sections is null:
                    sections = (SwmlList<SwmlSection>)SwmlReading.Read(
                        ref reader, SwmlJsonContext.Default.SwmlListSwmlSection, SwmlReading.Step(SectionsKey));
                    break;
                case VersionKey or SectionsKey:
                    throw new SwmlReadException($"'{key}' appears twice");
                default:
                    throw new SwmlReadException($"unknown key '{key}'; known keys: {VersionKey}, {SectionsKey}");
            }
        }

        var main = sections?.FirstOrDefault(section => section.Name == SwmlDocument.MainSection)
            ?? throw new SwmlReadException($"a document must have '{SectionsKey}' with the section '{SwmlDocument.MainSection}'");
        return new(main.Verbs) { Version = version, Sections = [.. sections.Where(section => section != main)] };
    }

    public override void Write(Utf8JsonWriter writer, SwmlDocument value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (value.Version is not null)
        {
            writer.WriteString(VersionKey, value.Version);
        }

        writer.WritePropertyName(SectionsKey);
        SwmlList<SwmlSection> sections = [new(SwmlDocument.MainSection, value.Main), .. value.Sections];
        JsonSerializer.Serialize(writer, sections, SwmlJsonContext.Default.SwmlListSwmlSection);
        foreach (var other in value.Others?.Value.EnumerateObject() ?? default)
        {
            other.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
