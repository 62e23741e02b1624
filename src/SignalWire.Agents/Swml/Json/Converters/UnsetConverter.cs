namespace SignalWire.Agents.Swml;

/// <summary>Converts the body of <see cref="Unset"/>.</summary>
internal sealed class UnsetConverter() : WrappedConverter<Unset, OneOrMore>(static inner => new(inner), static verb => verb.Variables);
