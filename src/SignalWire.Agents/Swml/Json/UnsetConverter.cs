namespace SignalWire.Agents.Swml;

/// <summary>The body of <see cref="Unset"/>.</summary>
internal sealed class UnsetConverter : WrappedConverter<Unset, OneOrMore>
{
    protected override Unset Wrap(OneOrMore inner) => new(inner);

    protected override OneOrMore Unwrap(Unset value) => value.Variables;
}
