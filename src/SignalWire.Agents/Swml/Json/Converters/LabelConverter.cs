namespace SignalWire.Agents.Swml;

/// <summary>Converts the body of <see cref="Label"/>.</summary>
internal sealed class LabelConverter() : WrappedConverter<Label, string>(static inner => new(inner), static verb => verb.Name);
