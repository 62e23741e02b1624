using System.Text.Json;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Any verb with any value: one that the platform has learned since, such as <c>transcribe</c>, or a known one with a key that its type
/// lacks. It is written as it stands. A document that holds a verb without a type of its own is read into this one.
/// </summary>
public sealed record CustomVerb : Verb
{
    /// <param name="name">The verb's name in the document.</param>
    /// <param name="value">What stands behind the name; <see langword="null"/> stands for JSON's own.</param>
    public CustomVerb(string name, SwmlJson? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Value = value ?? SwmlJson.Null;
    }

    /// <summary>The verb's name in the document.</summary>
    public string Name { get; }

    /// <summary>What stands behind the name.</summary>
    public SwmlJson Value { get; init; }

    /// <summary>No kind that is read: what stands behind the name is written as it is.</summary>
    internal override VerbKind Kind => new(Name, typeof(CustomVerb));

    /// <summary>That of the verb whose name it has; <c>if</c> and <c>eval</c> have no type, but may stand there too.</summary>
    internal override PreAnswer PreAnswer => VerbKind.Find(Name)?.PreAnswer switch
    {
        PreAnswer.UnlessItAnswers when AutoAnswerIsOff => PreAnswer.Allowed,
        { } known => known,
        null => Name is "if" or "eval" ? PreAnswer.Allowed : PreAnswer.Forbidden,
    };

    private bool AutoAnswerIsOff => Value.Value is { ValueKind: JsonValueKind.Object } body
        && body.TryGetProperty("auto_answer"u8, out var autoAnswer)
        && autoAnswer.ValueKind == JsonValueKind.False;

    private protected override void WriteBody(Utf8JsonWriter writer) => Value.WriteTo(writer);
}
