namespace SignalWire.Agents.Swml;

/// <summary>Goes on at a <see cref="Swml.Label"/> of the same section.</summary>
public sealed record Goto : Verb
{
    /// <param name="label">The name of the label.</param>
    public Goto(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        Label = label;
    }

    /// <summary>The name of the label.</summary>
    public string Label { get; init; }

    /// <summary>A condition in JavaScript, such as <c>vars.tries &lt; 3</c>. Default: always.</summary>
    public string? When { get; init; }

    /// <summary>How often at most, 1 to 100. Default: 100.</summary>
    [SwmlRange(1, 100)]
    public SwmlValue<int>? Max { get; init; }

    internal override VerbKind Kind => VerbKind.Goto;
}
