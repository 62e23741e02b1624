using System.Text.Json;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// One step of an SWML document, such as <see cref="Play"/> or <see cref="Connect"/>. Verbs are immutable and compared by value, lists
/// included. A property that is <see langword="null"/> is left out of the document, and the platform's default holds.
/// </summary>
/// <remarks>
/// There is a record for each verb of the platform's schema, and no other can be derived; <see cref="CustomVerb"/> carries what has none.
/// </remarks>
[JsonConverter(typeof(VerbConverter))]
public abstract record Verb
{
    private protected Verb()
    {
    }

    /// <summary>The verb's name in the document, such as <c>send_digits</c>.</summary>
    [JsonIgnore]
    public string VerbName => Kind.Name;

    /// <summary>What the platform knows the verb as. Being internal, it also keeps others from deriving.</summary>
    internal abstract VerbKind Kind { get; }

    /// <summary>Whether the verb, as it is, may stand before the call is answered.</summary>
    internal virtual PreAnswer PreAnswer => Kind.PreAnswer;

    /// <summary>Reads a verb from JSON, such as <c>{"hangup":{}}</c>.</summary>
    /// <param name="json">An object with the verb's name as its only key.</param>
    /// <returns>The verb; a <see cref="CustomVerb"/> when the name is unknown.</returns>
    /// <exception cref="JsonException">It is no verb, or has a key or a value that the verb does not take; the message says
    /// where.</exception>
    public static Verb Parse(string json) => SwmlText.Read(json, SwmlJsonContext.Default.Verb);

    /// <summary>Reads a verb from JSON in UTF-8.</summary>
    /// <param name="utf8Json">An object with the verb's name as its only key.</param>
    /// <returns>The verb; a <see cref="CustomVerb"/> when the name is unknown.</returns>
    /// <exception cref="JsonException">It is no verb, or has a key or a value that the verb does not take; the message says
    /// where.</exception>
    public static Verb Parse(ReadOnlySpan<byte> utf8Json) => SwmlText.Read(utf8Json, SwmlJsonContext.Default.Verb);

    /// <summary>Writes the verb as it stands in a document: an object with the verb's name as its only key.</summary>
    /// <param name="writer">Where to.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Write(writer);
    }

    /// <summary>The verb as JSON, as it stands in a document.</summary>
    /// <returns>An object with the verb's name as its only key.</returns>
    public string ToJson() => SwmlText.Write(WriteTo);

    /// <summary>The verb's name, and nothing of what it holds: that may be a password.</summary>
    /// <returns>The name.</returns>
    public sealed override string ToString() => VerbName;

    /// <summary>Writes the name and what stands behind it.</summary>
    private protected virtual void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(VerbName);
        WriteBody(writer);
        writer.WriteEndObject();
    }

    /// <summary>Writes what stands behind the name.</summary>
    private protected virtual void WriteBody(Utf8JsonWriter writer) => JsonSerializer.Serialize(writer, this, Kind.Body);
}
