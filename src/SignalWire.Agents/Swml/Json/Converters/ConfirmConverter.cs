using System.Text.Json;

namespace SignalWire.Agents.Swml;

/// <summary>Converts a URL to a string, and verbs to an array.</summary>
internal sealed class ConfirmConverter() : EitherConverter<Confirm, string, SwmlList<Verb>>(
    (JsonTokenType.String, static url => new(url)),
    (JsonTokenType.StartArray, static verbs => new(verbs)),
    static confirm => (object?)confirm.Url ?? confirm.Verbs,
    "a URL or an array of verbs");
