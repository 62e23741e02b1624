namespace SignalWire.Agents.Swml;

/// <summary>The body of <see cref="Cond"/>.</summary>
internal sealed class CondConverter : WrappedConverter<Cond, SwmlList<Condition>>
{
    protected override Cond Wrap(SwmlList<Condition> inner) => new(inner);

    protected override SwmlList<Condition> Unwrap(Cond value) => value.Conditions;
}
