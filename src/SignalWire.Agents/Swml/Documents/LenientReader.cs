using System.Text.Json;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Swml;

/// <summary>Reads any SWML document. A part that is not understood is kept and reported, and does not cause an exception.</summary>
internal sealed class LenientReader
{
    private static readonly JsonDocumentOptions s_reading = new() { MaxDepth = SwmlText.MaxDepth };

    private readonly List<SwmlFinding> _findings = [];

    public IReadOnlyList<SwmlFinding> Findings => _findings;

    /// <summary>Reads a document.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <exception cref="JsonException">The text is not JSON, or not an object.</exception>
    public SwmlDocument Read(ReadOnlySpan<byte> utf8Json)
    {
        var document = JsonElement.Parse(WellFormedJson.Of(utf8Json), s_reading);
        if (document.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("$: a document must be an object", "$", null, null);
        }

        string? version = null;
        var sections = new List<SwmlSection>();
        var others = new List<JsonProperty>();
        foreach (var member in document.EnumerateObject().GroupBy(member => member.Name).Select(Last))
        {
            switch (member.Name)
            {
                case "version" when member.Value.ValueKind == JsonValueKind.String:
                    version = ReadVersion(member.Value.GetString()!);
                    break;
                case "sections" when member.Value.ValueKind == JsonValueKind.Object:
                    ReadSections(member.Value, sections);
                    break;
                default:
                    Keep("$", $"the key '{member.Name}' is unknown or has an invalid value");
                    others.Add(member);
                    break;
            }
        }

        var main = sections.Find(section => section.Name == SwmlDocument.MainSection);
        if (main is null)
        {
            Keep("$", $"a document must have 'sections' with the section '{SwmlDocument.MainSection}'");
        }

        return new(main?.Verbs ?? [])
        {
            Version = version,
            Sections = [.. sections.Where(section => section != main)],
            Others = others.Count > 0 ? ToObject(others) : null,
        };
    }

    private JsonProperty Last(IGrouping<string, JsonProperty> members)
    {
        if (members.Count() > 1)
        {
            Keep("$", $"'{members.Key}' appears twice; the last one counts");
        }

        return members.Last();
    }

    private static SwmlObject ToObject(List<JsonProperty> members) => new(JsonElement.Parse(
        SwmlText.WriteUtf8(writer =>
        {
            writer.WriteStartObject();
            members.ForEach(member => member.WriteTo(writer));
            writer.WriteEndObject();
        }).Span,
        s_reading));

    private string ReadVersion(string version)
    {
        if (version != SwmlDocument.CurrentVersion)
        {
            Keep("version", $"must be \"{SwmlDocument.CurrentVersion}\"");
        }

        return version;
    }

    private void ReadSections(JsonElement named, List<SwmlSection> sections)
    {
        foreach (var section in named.EnumerateObject().GroupBy(section => section.Name).Select(Last))
        {
            string path = $"sections{SwmlReading.Step(section.Name)}";
            JsonElement[] items = section.Value.ValueKind == JsonValueKind.Array ? [.. section.Value.EnumerateArray()] : [section.Value];
            if (section.Value.ValueKind != JsonValueKind.Array)
            {
                _findings.Add(new(path, "must be an array", isKept: false));
            }

            sections.Add(
                new(section.Name, [.. items.Select((item, index) => new LenientVerb(item, $"{path}[{index}]", _findings).Read())]));
        }
    }

    private void Keep(string path, string message) => _findings.Add(new(path, message, isKept: true));
}
