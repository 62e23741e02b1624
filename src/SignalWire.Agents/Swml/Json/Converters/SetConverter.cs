namespace SignalWire.Agents.Swml;

/// <summary>Converts the body of <see cref="Set"/>.</summary>
internal sealed class SetConverter() : WrappedConverter<Set, SwmlObject>(static inner => new(inner), static verb => verb.Variables);
