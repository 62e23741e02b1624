using System.Text.Json;

namespace SignalWire.Agents.Swml;

/// <summary>Converts one text to a string, and several to an array.</summary>
internal sealed class OneOrMoreConverter() : EitherConverter<OneOrMore, string, SwmlList<string>>(
    (JsonTokenType.String, static one => new(one)),
    (JsonTokenType.StartArray, static many => new(many)),
    static texts => (object?)texts.One ?? texts.Many,
    "a string or an array of strings");
