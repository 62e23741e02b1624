using System.Text.Json;

namespace SignalWire.Agents.Swml;

/// <summary>One text as a string, several as an array.</summary>
internal sealed class OneOrMoreConverter()
    : EitherConverter<OneOrMore, string, SwmlList<string>>(JsonTokenType.String, JsonTokenType.StartArray, "a text or a list of texts")
{
    protected override OneOrMore Create(string first) => new(first);

    protected override OneOrMore Create(SwmlList<string> second) => new(second);

    protected override string? First(OneOrMore value) => value.One;

    protected override SwmlList<string>? Second(OneOrMore value) => value.Many;
}
