namespace SignalWire.Agents.Swml;

/// <summary>The body of <see cref="Label"/>.</summary>
internal sealed class LabelConverter : WrappedConverter<Label, string>
{
    protected override Label Wrap(string inner) => new(inner);

    protected override string Unwrap(Label value) => value.Name;
}
