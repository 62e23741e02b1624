namespace SignalWire.Agents.Swml;

/// <summary>Converts the body of <see cref="Cond"/>.</summary>
internal sealed class CondConverter() : WrappedConverter<Cond, SwmlList<Condition>>(
    static inner => new(inner), static verb => verb.Conditions);
