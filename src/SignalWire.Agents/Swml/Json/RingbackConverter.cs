using System.Text.Json;

namespace SignalWire.Agents.Swml;

/// <summary>What is played as an array; with what is said of it, as an object.</summary>
internal sealed class RingbackConverter() : EitherConverter<Ringback, SwmlList<string>, RingbackPlay>(
    JsonTokenType.StartArray, JsonTokenType.StartObject, "a list of texts or an object")
{
    protected override Ringback Create(SwmlList<string> first) => new(first);

    protected override Ringback Create(RingbackPlay second) => new(second);

    protected override SwmlList<string>? First(Ringback value) => value.Urls;

    protected override RingbackPlay? Second(Ringback value) => value.Play;
}
