namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>goto</c>, which goes to a <see cref="Swml.Label"/> of the same section.</summary>
public sealed record Goto : Verb
{
    /// <summary>Initializes a new instance of the <see cref="Goto"/> record with a label.</summary>
    /// <param name="label">The name of the label.</param>
    public Goto(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        Label = label;
    }

    /// <summary>Gets the name of the label. Key: <c>label</c>.</summary>
    public string Label { get; init; }

    /// <summary>
    /// Gets a condition in JavaScript, such as <c>vars.tries &lt; 3</c>. Default: none; the jump is unconditional. Key: <c>when</c>.
    /// </summary>
    public string? When { get; init; }

    /// <summary>Gets how often the jump can run, 1 to 100. Default: 100. Key: <c>max</c>.</summary>
    [SwmlRange(1, 100)]
    public SwmlValue<int>? Max { get; init; }

    internal override VerbKind Kind => VerbKind.Goto;
}
