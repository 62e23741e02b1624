using System.Text.Json;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Any verb with any value: one that the platform has learned since, such as <c>transcribe</c>, or a known one with a key that its type
/// lacks. It is written as it stands. A document that holds a verb without a type of its own is read into this one.
/// </summary>
public sealed record CustomVerb : Verb
{
    /// <summary>Where a verb's name stands, and is none: what follows is kept as it stands.</summary>
    internal const string KeptKey = "\u0001kept";

    /// <param name="name">The verb's name in the document.</param>
    /// <param name="value">What stands behind the name; <see langword="null"/> stands for JSON's own.</param>
    public CustomVerb(string name, SwmlJson? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Value = value ?? SwmlJson.Null;
    }

    /// <summary>What stands where a verb belongs and is none.</summary>
    private CustomVerb(SwmlJson whole)
    {
        Name = whole.Value.ValueKind == JsonValueKind.String ? whole.Value.GetString()! : "";
        Value = whole;
        IsWhole = true;
    }

    /// <summary>The verb's name in the document.</summary>
    public string Name { get; }

    /// <summary>What stands behind the name.</summary>
    public SwmlJson Value { get; init; }

    /// <summary>Whether the value is all there is, without a name before it: so it was read by <see cref="Keep"/>.</summary>
    internal bool IsWhole { get; }

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

    /// <summary>Keeps what stands where a verb belongs, whatever it is.</summary>
    internal static CustomVerb Keep(SwmlJson item) =>
        item.Value.ValueKind == JsonValueKind.Object && item.Value.EnumerateObject().Take(2).ToList() is [{ Name.Length: > 0 } only]
            ? new(only.Name, new SwmlJson(only.Value))
            : new(item);

    private protected override void Write(Utf8JsonWriter writer)
    {
        if (IsWhole)
        {
            Value.WriteTo(writer);
            return;
        }

        base.Write(writer);
    }

    private protected override void WriteBody(Utf8JsonWriter writer) => Value.WriteTo(writer);
}
