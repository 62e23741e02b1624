namespace SignalWire.Agents.Swml;

/// <summary>Converts values and their verbs.</summary>
internal sealed class SwitchCasesConverter() : NamedVerbsConverter<SwitchCase>(
    static (value, verbs) => new(value, verbs), static item => item.Value, static item => item.Verbs);
