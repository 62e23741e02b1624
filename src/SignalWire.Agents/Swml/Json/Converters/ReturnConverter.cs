namespace SignalWire.Agents.Swml;

/// <summary>Converts the body of <see cref="Return"/>.</summary>
internal sealed class ReturnConverter() : WrappedConverter<Return, SwmlJson>(static inner => new(inner), static verb => verb.Value);
