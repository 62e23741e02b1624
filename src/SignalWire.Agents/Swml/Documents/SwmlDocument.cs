using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents an SWML document, which describes to the platform how to handle a call: <c>new SwmlDocument(new Answer(), new
/// Play("say:Hello."))</c>. It is immutable and compared by value.
/// </summary>
[JsonConverter(typeof(SwmlDocumentConverter))]
public sealed record SwmlDocument
{
    /// <summary>The version of SWML. There is only one.</summary>
    public const string CurrentVersion = "1.0.0";

    /// <summary>The name of the section that a document begins with.</summary>
    internal const string MainSection = "main";

    /// <summary>Initializes a new instance of the <see cref="SwmlDocument"/> record with the verbs of its main section.</summary>
    /// <param name="main">The verbs to run from the start.</param>
    public SwmlDocument(params SwmlList<Verb> main)
    {
        ArgumentNullException.ThrowIfNull(main);
        Main = main;
    }

    /// <summary>
    /// Gets the version of SWML, which is <see cref="CurrentVersion"/>; <see langword="null"/> if the document was read and has none.
    /// Key: <c>version</c>.
    /// </summary>
    public string? Version { get; internal init; } = CurrentVersion;

    /// <summary>Gets the verbs of the section <c>main</c>, which run from the start.</summary>
    public SwmlList<Verb> Main { get; init; }

    /// <summary>Gets the other sections, in order. Default: none. Key: <c>sections</c>.</summary>
    /// <exception cref="ArgumentException">Two sections have the same name, or one has the name <c>main</c>.</exception>
    public SwmlList<SwmlSection> Sections
    {
        get;
        init => field = NamedVerbs.Distinct(value, static section => section.Name, MainSection);
    } = [];

    /// <summary>
    /// Gets the keys other than <c>version</c> and <c>sections</c> of a document that was read leniently; <see langword="null"/> if there
    /// are none.
    /// </summary>
    internal SwmlObject? Others { get; init; }

    /// <summary>Parses a document.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The document. A verb that has no type is a <see cref="CustomVerb"/>.</returns>
    /// <exception cref="JsonException">The text is not an SWML document. The message contains the path to the fault.</exception>
    public static SwmlDocument Parse(string json) => SwmlText.Read(json, SwmlJsonContext.Default.SwmlDocument);

    /// <summary>Parses a document in UTF-8.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <returns>The document. A verb that has no type is a <see cref="CustomVerb"/>.</returns>
    /// <exception cref="JsonException">The text is not an SWML document. The message contains the path to the fault.</exception>
    public static SwmlDocument Parse(ReadOnlySpan<byte> utf8Json) => SwmlText.Read(utf8Json, SwmlJsonContext.Default.SwmlDocument);

    /// <summary>
    /// Parses a document from any source, and reports what <see cref="Parse(string)"/> would reject: unknown keys, short forms such as
    /// <c>"hangup"</c>, and Booleans and numbers in strings. A value with only one possible meaning is read. A verb with anything else
    /// becomes a <see cref="CustomVerb"/>, which is written again without a change.
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
    /// Parses a document from any source in UTF-8, and reports what <see cref="Parse(ReadOnlySpan{byte})"/> would reject, as
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

    /// <summary>Reads a document at the position of a reader, and leaves the reader at the end of the document.</summary>
    /// <param name="reader">The reader, before the document or at its beginning.</param>
    /// <returns>The document. A verb that has no type is a <see cref="CustomVerb"/>.</returns>
    /// <exception cref="JsonException">The value is not an SWML document. The message contains the path to the fault.</exception>
    public static SwmlDocument Read(ref Utf8JsonReader reader) =>
        (SwmlDocument)SwmlReading.Read(ref reader, SwmlJsonContext.Default.SwmlDocument, "");

    /// <summary>Writes the document as JSON.</summary>
    /// <param name="writer">The writer.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonSerializer.Serialize(writer, this, SwmlJsonContext.Default.SwmlDocument);
    }

    /// <summary>Returns the document as JSON without white space. A verb that accepts an inline document accepts this text.</summary>
    /// <returns>The JSON text.</returns>
    public string ToJson() => SwmlText.Write(WriteTo);

    /// <summary>Returns the document as JSON in UTF-8, without white space.</summary>
    /// <returns>The JSON text in UTF-8.</returns>
    public byte[] ToUtf8Json() => SwmlText.WriteUtf8(WriteTo).ToArray();

    /// <summary>Returns the names of the sections, without their content, which can include a password.</summary>
    /// <returns>The names, separated by commas.</returns>
    public override string ToString() => string.Join(", ", Sections.Select(section => section.Name).Prepend(MainSection));
}
