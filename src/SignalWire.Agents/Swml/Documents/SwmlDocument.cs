using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// A document that tells the platform what to do with a call: <c>new SwmlDocument(new Answer(), new Play("say:Hello."))</c>. It does not
/// change and is compared by value.
/// </summary>
[JsonConverter(typeof(SwmlDocumentConverter))]
public sealed record SwmlDocument
{
    /// <summary>The version of the language, the only one there is.</summary>
    public const string CurrentVersion = "1.0.0";

    /// <summary>The section that a document begins with.</summary>
    internal const string MainSection = "main";

    /// <param name="main">What is done, from the start.</param>
    public SwmlDocument(params SwmlList<Verb> main)
    {
        ArgumentNullException.ThrowIfNull(main);
        Main = main;
    }

    /// <summary>
    /// The version of the language, <see cref="CurrentVersion"/>; <see langword="null"/> where a document that was read says none.
    /// </summary>
    public string? Version { get; internal init; } = CurrentVersion;

    /// <summary>What is done, from the start.</summary>
    public SwmlList<Verb> Main { get; init; }

    /// <summary>The other sections, in order. Default: none.</summary>
    /// <exception cref="ArgumentException">Two have one name, or one is called <c>main</c>.</exception>
    public SwmlList<SwmlSection> Sections
    {
        get;
        init => field = NamedVerbs.Distinct(value, static section => section.Name, MainSection);
    } = [];

    /// <summary>What a document that was read leniently has beside version and sections.</summary>
    internal SwmlObject? Others { get; init; }

    /// <summary>Reads a document.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The document; a verb that has no type is a <see cref="CustomVerb"/>.</returns>
    /// <exception cref="JsonException">It is no document; the message says where.</exception>
    public static SwmlDocument Parse(string json) => SwmlText.Read(json, SwmlJsonContext.Default.SwmlDocument);

    /// <summary>Reads a document in UTF-8.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <returns>The document; a verb that has no type is a <see cref="CustomVerb"/>.</returns>
    /// <exception cref="JsonException">It is no document; the message says where.</exception>
    public static SwmlDocument Parse(ReadOnlySpan<byte> utf8Json) => SwmlText.Read(utf8Json, SwmlJsonContext.Default.SwmlDocument);

    /// <summary>
    /// Reads a document from any source, and reports what <see cref="Parse(string)"/> would reject: unknown keys, short forms such as
    /// <c>"hangup"</c>, Booleans and numbers in strings. A value with only one possible meaning is read. A verb with anything else becomes
    /// a <see cref="CustomVerb"/>, which is written again without a change.
    /// </summary>
    /// <param name="json">The document.</param>
    /// <param name="findings">The findings, in the order of the document; empty if there are none.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">The text is not JSON, or not an object.</exception>
    public static SwmlDocument Parse(string json, out IReadOnlyList<SwmlFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(Encoding.UTF8.GetBytes(json), out findings);
    }

    /// <summary>
    /// Reads a document from any source in UTF-8, and reports what <see cref="Parse(ReadOnlySpan{byte})"/> would reject, as
    /// <see cref="Parse(string, out IReadOnlyList{SwmlFinding})"/> does.
    /// </summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="findings">The findings, in the order of the document; empty if there are none.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">The text is not JSON, or not an object.</exception>
    public static SwmlDocument Parse(ReadOnlySpan<byte> utf8Json, out IReadOnlyList<SwmlFinding> findings)
    {
        var reader = new LenientReader();
        var document = reader.Read(utf8Json);
        findings = reader.Findings;
        return document;
    }

    /// <summary>Reads a document where a reader stands, which is left at its end.</summary>
    /// <param name="reader">The reader, before the document or at its beginning.</param>
    /// <returns>The document; a verb that has no type is a <see cref="CustomVerb"/>.</returns>
    /// <exception cref="JsonException">It is no document; the message says where.</exception>
    public static SwmlDocument Read(ref Utf8JsonReader reader) =>
        (SwmlDocument)SwmlReading.Read(ref reader, SwmlJsonContext.Default.SwmlDocument, "");

    /// <summary>Writes the document.</summary>
    /// <param name="writer">Where to.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonSerializer.Serialize(writer, this, SwmlJsonContext.Default.SwmlDocument);
    }

    /// <summary>The document as JSON, without blanks; as such it can also stand where a verb takes an inline document.</summary>
    /// <returns>The text.</returns>
    public string ToJson() => SwmlText.Write(WriteTo);

    /// <summary>The document as JSON in UTF-8, without blanks.</summary>
    /// <returns>The text.</returns>
    public byte[] ToUtf8Json() => SwmlText.WriteUtf8(WriteTo).ToArray();

    /// <summary>The names of the sections, and nothing of what they hold: that may be a password.</summary>
    /// <returns>The names.</returns>
    public override string ToString() => string.Join(", ", Sections.Select(section => section.Name).Prepend(MainSection));
}
