using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>A place within a section that <see cref="Goto"/> can go to.</summary>
[JsonConverter(typeof(LabelConverter))]
public sealed record Label : Verb
{
    /// <param name="name">The name of the place.</param>
    public Label(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
    }

    /// <summary>The name of the place.</summary>
    public string Name { get; init; }

    internal override VerbKind Kind => VerbKind.Label;
}
