using System.Text.Json;

namespace SignalWire.Agents.Swml;

/// <summary>Converts a switch to an object, and conditions to an array.</summary>
internal sealed class VerbResultConverter() : EitherConverter<VerbResult, ResultSwitch, SwmlList<Condition>>(
    (JsonTokenType.StartObject, static cases => new(cases)),
    (JsonTokenType.StartArray, static conditions => new(conditions)),
    static result => (object?)result.Switch ?? result.Conditions,
    "a switch or an array of conditions");
