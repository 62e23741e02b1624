using System.Text.Json;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents one verb of an SWML document, such as <see cref="Play"/> or <see cref="Connect"/>. Verbs are immutable and compared by value,
/// including their lists. A property that is <see langword="null"/> is left out of the document, and the platform's default applies. The
/// documented defaults are the platform's.
/// </summary>
/// <remarks>
/// There is a record for each verb of the platform's schema, and you cannot derive others. <see cref="CustomVerb"/> represents a verb
/// without a record.
/// </remarks>
[JsonConverter(typeof(VerbConverter))]
public abstract record Verb
{
    private protected Verb()
    {
    }

    /// <summary>Gets the name of the verb in the document, such as <c>send_digits</c>.</summary>
    [JsonIgnore]
    public string VerbName => Kind.Name;

    /// <summary>Gets the kind of the verb. The property is internal, which also prevents derivation in other assemblies.</summary>
    internal abstract VerbKind Kind { get; }

    /// <summary>Gets whether the verb, with its properties, can run before the call is answered.</summary>
    internal virtual PreAnswer PreAnswer => Kind.PreAnswer;

    /// <summary>Parses a verb, such as <c>{"hangup":{}}</c>.</summary>
    /// <param name="json">A JSON object with the name of the verb as its only key.</param>
    /// <returns>The verb; a <see cref="CustomVerb"/> if the name is unknown.</returns>
    /// <exception cref="JsonException">
    /// The text is not a verb, or has a key or a value that the verb does not accept. The message contains the path to the fault.
    /// </exception>
    public static Verb Parse(string json) => SwmlText.Read(json, SwmlJsonContext.Default.Verb);

    /// <summary>Parses a verb in UTF-8, such as <c>{"hangup":{}}</c>.</summary>
    /// <param name="utf8Json">A JSON object with the name of the verb as its only key.</param>
    /// <returns>The verb; a <see cref="CustomVerb"/> if the name is unknown.</returns>
    /// <exception cref="JsonException">
    /// The text is not a verb, or has a key or a value that the verb does not accept. The message contains the path to the fault.
    /// </exception>
    public static Verb Parse(ReadOnlySpan<byte> utf8Json) => SwmlText.Read(utf8Json, SwmlJsonContext.Default.Verb);

    /// <summary>Writes the verb as JSON: an object with the name of the verb as its only key.</summary>
    /// <param name="writer">The writer.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Write(writer);
    }

    /// <summary>Returns the verb as JSON: an object with the name of the verb as its only key.</summary>
    /// <returns>The JSON text.</returns>
    public string ToJson() => SwmlText.Write(WriteTo);

    /// <summary>Returns the name of the verb, without its content, which can include a password.</summary>
    /// <returns>The name.</returns>
    public sealed override string ToString() => VerbName;

    /// <summary>Writes the name and the value after it.</summary>
    private protected virtual void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(VerbName);
        WriteBody(writer);
        writer.WriteEndObject();
    }

    /// <summary>Writes the value after the name.</summary>
    private protected virtual void WriteBody(Utf8JsonWriter writer) => JsonSerializer.Serialize(writer, this, Kind.Body);
}
