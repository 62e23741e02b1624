using System.Text.Json;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents a verb with any name and any value: one without a type, such as <c>transcribe</c>, or one with a key that its type does not
/// have. It is written without a change. A verb without a type in a document is read as a custom verb.
/// </summary>
public sealed record CustomVerb : Verb
{
    /// <summary>The name that marks a value to keep without a change, in place of a verb's name.</summary>
    internal const string KeptKey = "\u0001kept";

    /// <summary>Initializes a new instance of the <see cref="CustomVerb"/> record with a name and a value.</summary>
    /// <param name="name">The name of the verb in the document.</param>
    /// <param name="value">The value after the name; <see langword="null"/> for a JSON null.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public CustomVerb(string name, SwmlJson? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Value = value ?? SwmlJson.Null;
    }

    /// <summary>Initializes a new instance of the <see cref="CustomVerb"/> record with a value that is not a verb.</summary>
    private CustomVerb(SwmlJson whole)
    {
        Name = whole.Value.ValueKind == JsonValueKind.String ? whole.Value.GetString()! : "";
        Value = whole;
        IsWhole = true;
    }

    /// <summary>Gets the name of the verb in the document.</summary>
    public string Name { get; }

    /// <summary>Gets the value after the name.</summary>
    public SwmlJson Value { get; init; }

    /// <summary>Gets whether the value is the whole item, without a name before it. <see cref="Keep"/> creates such verbs.</summary>
    internal bool IsWhole { get; }

    /// <summary>Gets a kind that is used for writing only. The value after the name is written without a change.</summary>
    internal override VerbKind Kind => new(Name, typeof(CustomVerb));

    /// <summary>
    /// Gets the value of the verb with the same name. <c>if</c> and <c>eval</c> have no type, but can run before the call is answered, too.
    /// </summary>
    internal override PreAnswer PreAnswer => VerbKind.Find(Name)?.PreAnswer switch
    {
        PreAnswer.UnlessItAnswers when AutoAnswerIsOff => PreAnswer.Allowed,
        { } known => known,
        null => Name is "if" or "eval" ? PreAnswer.Allowed : PreAnswer.Forbidden,
    };

    private bool AutoAnswerIsOff => Value.Value is { ValueKind: JsonValueKind.Object } body
        && body.TryGetProperty("auto_answer"u8, out var autoAnswer)
        && autoAnswer.ValueKind == JsonValueKind.False;

    /// <summary>Returns a verb that keeps any JSON without a change.</summary>
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
