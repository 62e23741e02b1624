namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents a section of a document other than <c>main</c>. <see cref="Execute"/> and <see cref="Transfer"/> can go to it.
/// </summary>
public sealed record SwmlSection
{
    /// <summary>Initializes a new instance of the <see cref="SwmlSection"/> record with a name and its verbs.</summary>
    /// <param name="name">The name of the section.</param>
    /// <param name="verbs">The verbs to run.</param>
    public SwmlSection(string name, params SwmlList<Verb> verbs)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(verbs);
        Name = name;
        Verbs = verbs;
    }

    /// <summary>Gets the name of the section.</summary>
    public string Name { get; }

    /// <summary>Gets the verbs to run.</summary>
    public SwmlList<Verb> Verbs { get; }
}
