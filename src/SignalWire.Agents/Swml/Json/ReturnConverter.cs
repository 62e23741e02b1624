namespace SignalWire.Agents.Swml;

/// <summary>The body of <see cref="Return"/>.</summary>
internal sealed class ReturnConverter : WrappedConverter<Return, SwmlJson>
{
    protected override Return Wrap(SwmlJson inner) => new(inner);

    protected override SwmlJson Unwrap(Return value) => value.Value;
}
