namespace SignalWire.Agents.Swml;

/// <summary>The body of <see cref="Cond"/>.</summary>
internal sealed class CondConverter() : WrappedConverter<Cond, SwmlList<Condition>>(
    static inner => new(inner), static verb => verb.Conditions);
