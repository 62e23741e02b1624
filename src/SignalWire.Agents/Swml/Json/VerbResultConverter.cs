using System.Text.Json;

namespace SignalWire.Agents.Swml;

/// <summary>A switch as an object, conditions as an array.</summary>
internal sealed class VerbResultConverter() : EitherConverter<VerbResult, ResultSwitch, SwmlList<Condition>>(
    JsonTokenType.StartObject, JsonTokenType.StartArray, "a switch or a list of conditions")
{
    protected override VerbResult Create(ResultSwitch first) => new(first);

    protected override VerbResult Create(SwmlList<Condition> second) => new(second);

    protected override ResultSwitch? First(VerbResult value) => value.Switch;

    protected override SwmlList<Condition>? Second(VerbResult value) => value.Conditions;
}
