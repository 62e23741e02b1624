using System.Text.Json;

namespace SignalWire.Agents.Swml;

/// <summary>Converts sources to play to an array, and sources with settings to an object.</summary>
internal sealed class RingbackConverter() : EitherConverter<Ringback, SwmlList<string>, RingbackPlay>(
    (JsonTokenType.StartArray, static urls => new(urls)),
    (JsonTokenType.StartObject, static play => new(play)),
    static ringback => (object?)ringback.Urls ?? ringback.Play,
    "an array of strings or an object");
