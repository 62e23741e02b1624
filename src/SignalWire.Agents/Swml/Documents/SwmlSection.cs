namespace SignalWire.Agents.Swml;

/// <summary>A section of a document besides <c>main</c>, which <see cref="Execute"/> and <see cref="Transfer"/> can go to.</summary>
public sealed record SwmlSection
{
    /// <param name="name">The name of the section.</param>
    /// <param name="verbs">What is done there.</param>
    public SwmlSection(string name, params SwmlList<Verb> verbs)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(verbs);
        Name = name;
        Verbs = verbs;
    }

    /// <summary>The name of the section.</summary>
    public string Name { get; }

    /// <summary>What is done there.</summary>
    public SwmlList<Verb> Verbs { get; }
}
