namespace SignalWire.Agents.Swml;

/// <summary>What is done for which value.</summary>
internal sealed class SwitchCasesConverter : NamedVerbsConverter<SwitchCase>
{
    protected override SwitchCase Create(string name, SwmlList<Verb> verbs) => new(name, verbs);

    protected override string Name(SwitchCase item) => item.Value;

    protected override SwmlList<Verb> Verbs(SwitchCase item) => item.Verbs;
}
