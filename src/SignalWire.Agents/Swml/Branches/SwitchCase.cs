namespace SignalWire.Agents.Swml;

/// <summary>Represents verbs that run if a variable has a value: <c>new SwitchCase("1", new Play("say:One."), new Hangup())</c>.</summary>
public sealed record SwitchCase
{
    /// <summary>Initializes a new instance of the <see cref="SwitchCase"/> record with a value and its verbs.</summary>
    /// <param name="value">The value, as text.</param>
    /// <param name="verbs">The verbs to run.</param>
    public SwitchCase(string value, params SwmlList<Verb> verbs)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(verbs);
        Value = value;
        Verbs = verbs;
    }

    /// <summary>Gets the value, as text.</summary>
    public string Value { get; }

    /// <summary>Gets the verbs to run.</summary>
    public SwmlList<Verb> Verbs { get; }
}
