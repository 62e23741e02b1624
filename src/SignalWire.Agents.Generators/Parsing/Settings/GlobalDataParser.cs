using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Json;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Json;
using SignalWire.Agents.Generators.Parsing.Types;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Settings;

/// <summary>Parses the global data with which a conversation begins.</summary>
internal sealed class GlobalDataParser(
    AttributeList attributes, SettingsReader reader, FindingList findings, CancellationToken cancellationToken)
{
    private const string Json = "Json";

    public EquatableArray<JsonMember> Parse()
    {
        var members = new List<JsonMember>();
        foreach (var attribute in attributes.Of(KnownNames.GlobalData))
        {
            if (attribute.TextArgument(0) is not { } key)
            {
                continue;
            }

            if (members.Any(member => member.Name == key))
            {
                findings.Add(AgentRules.DuplicateGlobalData, attribute.PlaceOf(0, cancellationToken), key);
            }
            else if (Value(attribute, key) is { } value)
            {
                members.Add(new JsonMember(key, value));
            }
        }

        return members.ToEquatableArray();
    }

    private JsonValue? Value(AttributeData attribute, string key)
    {
        string? json = attribute.Named<string?>(Json, null);
        if (attribute.ConstructorArguments is not [_, var constant])
        {
            return reader.ReadJson(
                json ?? "", JsonReader.ReadAny, $"{Json} of '{key}'",
                attribute.LocationOf(Json, cancellationToken) ?? attribute.PlaceOf(0, cancellationToken));
        }

        if (json is not null)
        {
            findings.Add(
                AgentRules.ContradictorySettings, attribute.LocationOf(Json, cancellationToken) ?? Location.None, Json,
                $"has no effect together with the other value of '{key}'; keep one of them");
        }

        return constant switch
        {
            { Kind: TypedConstantKind.Error } => null,
            { IsNull: true } => new JsonValue(JsonKind.Null, "null"),
            { Value: string text } => new JsonValue(JsonKind.Text, text),
            { Value: bool flag } => new JsonValue(JsonKind.Boolean, flag ? "true" : "false"),
            { Value: double number } when double.IsNaN(number) || double.IsInfinity(number) => Refuse(attribute, key, number),
            { Value: { } number } when DefaultValues.IsNumber(number) => new JsonValue(JsonKind.Number, DefaultValues.Digits(number)),
            _ => null,
        };
    }

    private JsonValue? Refuse(AttributeData attribute, string key, double number)
    {
        findings.Add(
            AgentRules.SettingOutOfRange, attribute.PlaceOf(1, cancellationToken), key, "a finite number",
            DefaultValues.Digits(number));
        return null;
    }
}
