using System.Text.Json;

namespace SignalWire.Agents.Swml;

/// <summary>What is played as an array; with what is said of it, as an object.</summary>
internal sealed class RingbackConverter() : EitherConverter<Ringback, SwmlList<string>, RingbackPlay>(
    (JsonTokenType.StartArray, static urls => new(urls)),
    (JsonTokenType.StartObject, static play => new(play)),
    static ringback => (object?)ringback.Urls ?? ringback.Play,
    "a list of texts or an object");
