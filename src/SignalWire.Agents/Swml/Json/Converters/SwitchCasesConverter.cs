namespace SignalWire.Agents.Swml;

/// <summary>What is done for which value.</summary>
internal sealed class SwitchCasesConverter() : NamedVerbsConverter<SwitchCase>(
    static (value, verbs) => new(value, verbs), static item => item.Value, static item => item.Verbs);
