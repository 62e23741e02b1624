using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>return</c>, which returns a value from <see cref="Execute"/>, or ends the document.</summary>
[JsonConverter(typeof(ReturnConverter))]
public sealed record Return : Verb
{
    /// <summary>Initializes a new instance of the <see cref="Return"/> record with a value.</summary>
    /// <param name="value">The value; <see langword="null"/> for a JSON null.</param>
    public Return(SwmlJson? value = null) => Value = value ?? SwmlJson.Null;

    /// <summary>Gets the value.</summary>
    public SwmlJson Value { get; init; }

    internal override VerbKind Kind => VerbKind.Return;
}
