using System.Text.Json;

namespace SignalWire.Agents.Swml;

/// <summary>A URL as a string, verbs as an array.</summary>
internal sealed class ConfirmConverter()
    : EitherConverter<Confirm, string, SwmlList<Verb>>(JsonTokenType.String, JsonTokenType.StartArray, "a URL or a list of verbs")
{
    protected override Confirm Create(string first) => new(first);

    protected override Confirm Create(SwmlList<Verb> second) => new(second);

    protected override string? First(Confirm value) => value.Url;

    protected override SwmlList<Verb>? Second(Confirm value) => value.Verbs;
}
