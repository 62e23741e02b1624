namespace SignalWire.Agents.Swml;

/// <summary>The sections of a document.</summary>
internal sealed class SectionsConverter : NamedVerbsConverter<SwmlSection>
{
    protected override SwmlSection Create(string name, SwmlList<Verb> verbs) => new(name, verbs);

    protected override string Name(SwmlSection item) => item.Name;

    protected override SwmlList<Verb> Verbs(SwmlSection item) => item.Verbs;
}
