using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>label</c>, which marks a place in a section that <see cref="Goto"/> can go to.</summary>
[JsonConverter(typeof(LabelConverter))]
public sealed record Label : Verb
{
    /// <summary>Initializes a new instance of the <see cref="Label"/> record with a name.</summary>
    /// <param name="name">The name of the label.</param>
    public Label(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
    }

    /// <summary>Gets the name of the label.</summary>
    public string Name { get; init; }

    internal override VerbKind Kind => VerbKind.Label;
}
