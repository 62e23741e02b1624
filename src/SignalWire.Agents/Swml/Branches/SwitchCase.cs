namespace SignalWire.Agents.Swml;

/// <summary>What is done when a variable has a value: <c>new SwitchCase("1", new Play("say:One."), new Hangup())</c>.</summary>
public sealed record SwitchCase
{
    /// <param name="value">The value, as text.</param>
    /// <param name="verbs">What is done.</param>
    public SwitchCase(string value, params SwmlList<Verb> verbs)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(verbs);
        Value = value;
        Verbs = verbs;
    }

    /// <summary>The value, as text.</summary>
    public string Value { get; }

    /// <summary>What is done.</summary>
    public SwmlList<Verb> Verbs { get; }
}
