namespace SignalWire.Agents.Swml;

/// <summary>The body of <see cref="Set"/>.</summary>
internal sealed class SetConverter : WrappedConverter<Set, SwmlObject>
{
    protected override Set Wrap(SwmlObject inner) => new(inner);

    protected override SwmlObject Unwrap(Set value) => value.Variables;
}
