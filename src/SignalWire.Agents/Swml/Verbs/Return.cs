using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Comes back from <see cref="Execute"/> with a value, or ends the document.</summary>
[JsonConverter(typeof(ReturnConverter))]
public sealed record Return : Verb
{
    /// <param name="value">The value; <see langword="null"/> stands for JSON's own.</param>
    public Return(SwmlJson? value = null) => Value = value ?? SwmlJson.Null;

    /// <summary>The value.</summary>
    public SwmlJson Value { get; init; }

    internal override VerbKind Kind => VerbKind.Return;
}
