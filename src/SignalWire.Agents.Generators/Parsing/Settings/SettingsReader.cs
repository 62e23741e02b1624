using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Json;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Json;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Parsing.Types;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Settings;

/// <summary>
/// Reads the properties that an attribute sets as keys of the document. The key, the kind of its value and the accepted values are declared
/// on the property itself, so the attribute class is the only table of them.
/// </summary>
internal sealed class SettingsReader(KnownSymbols known, FindingList findings, CancellationToken cancellationToken)
{
    /// <summary>The property whose keys become part of the document unchanged.</summary>
    public const string Extra = "Extra";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Reads the properties that are set, in the order in which they are written.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="taken">The keys that the document already has.</param>
    public List<Setting> Read(AttributeData attribute, params string[] taken)
    {
        var settings = new List<Setting>();
        var keys = new HashSet<string>(taken, StringComparer.Ordinal);
        foreach (var argument in attribute.NamedArguments)
        {
            var property = attribute.AttributeClass?.GetMembers(argument.Key).OfType<IPropertySymbol>().FirstOrDefault();
            var location = attribute.LocationOf(argument.Key, cancellationToken) ?? Location.None;
            if (property is null || argument.Value.IsNull || argument.Value.Kind == TypedConstantKind.Error)
            {
                continue;
            }

            foreach (var member in Members(property, argument.Value, location))
            {
                if (keys.Add(member.Name))
                {
                    settings.Add(new Setting(argument.Key, member));
                }
                else
                {
                    findings.Add(AgentRules.SettingGivenTwice, location, member.Name);
                }
            }
        }

        return settings;
    }

    /// <summary>Reads JSON from the user; <see langword="null"/> if it is in error.</summary>
    /// <param name="text">The text.</param>
    /// <param name="read">How to read it.</param>
    /// <param name="name">Its name in a message.</param>
    /// <param name="location">Its location.</param>
    public JsonValue? ReadJson(string text, JsonRead read, string name, Location location)
    {
        var value = read(text, out var fault);
        if (value is null)
        {
            findings.Add(AgentRules.MalformedSettingJson, location, name, fault!.Describe(text));
        }

        return value;
    }

    private EquatableArray<JsonMember> Members(IPropertySymbol property, TypedConstant constant, Location location)
    {
        if (property.Name == Extra && constant.Value is string extra)
        {
            return ReadJson(extra, JsonReader.ReadObject, Extra, location)?.Members ?? EquatableArray<JsonMember>.Empty;
        }

        return Value(property, constant, location) is { } value
            ? new([new JsonMember(Key(property), value)])
            : EquatableArray<JsonMember>.Empty;
    }

    private string Key(IPropertySymbol property) => known.Attribute(property, KnownNames.OnWire)?.TextArgument(0)
        ?? WireName.SnakeCase(property.Name);

    private JsonValue? Value(IPropertySymbol property, TypedConstant constant, Location location) => constant switch
    {
        { Kind: TypedConstantKind.Array } => Texts(constant.Values),
        { Kind: TypedConstantKind.Enum, Type: INamedTypeSymbol type } =>
            Word(type, constant.Value) ?? Refuse(property, "a member of its enum", constant.Value, location),
        { Value: bool flag } => new JsonValue(JsonKind.Boolean, flag ? "true" : "false"),
        { Value: string text } when known.Has(property, KnownNames.StringSyntax) =>
            ReadJson(text, JsonReader.ReadArray, property.Name, location),
        { Value: string text } => Text(property, text, location),
        { Value: { } number } when DefaultValues.IsNumber(number) => Number(property, number, location),
        _ => null,
    };

    private static JsonValue? Texts(IEnumerable<TypedConstant> items)
    {
        var texts = items.Select(item => item.Value).OfType<string>().Select(text => new JsonValue(JsonKind.Text, text)).ToEquatableArray();
        return texts.Count > 0 ? new JsonValue(JsonKind.Array, "") { Items = texts } : null;
    }

    /// <summary>The wire value of an enum value; <see langword="null"/> if no member has that value.</summary>
    private JsonValue? Word(INamedTypeSymbol type, object? value)
    {
        var member = type.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, value));
        var mark = known.Attribute(member, KnownNames.OnWire);
        return member is null ? null
            : mark?.Named("IsJson", defaultValue: false) == true ? new JsonValue(JsonKind.Boolean, mark.TextArgument(0)!)
            : new JsonValue(JsonKind.Text, mark?.TextArgument(0) ?? WireName.SnakeCase(member.Name));
    }

    private JsonValue? Text(IPropertySymbol property, string text, Location location)
    {
        var form = known.Attribute(property, KnownNames.SettingForm);
        bool isVariable = text.StartsWith("${", StringComparison.Ordinal) || text.StartsWith("%{", StringComparison.Ordinal);
        return form?.TextArgument(0) is not { } pattern || isVariable
            || Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, Patience)
            ? new JsonValue(JsonKind.Text, text)
            : Refuse(property, form.TextArgument(1) ?? "", $"'{text}'", location);
    }

    private JsonValue? Number(IPropertySymbol property, object number, Location location)
    {
        string digits = DefaultValues.Digits(number);
        return known.RangeIn(property.GetAttributes()) is { } range && !range.Has(Convert.ToDouble(number, CultureInfo.InvariantCulture))
            ? Refuse(property, range.Words, digits, location)
            : new JsonValue(JsonKind.Number, digits);
    }

    private JsonValue? Refuse(IPropertySymbol property, string expected, object? given, Location location)
    {
        findings.Add(AgentRules.SettingOutOfRange, location, property.Name, expected, $"{given}");
        return null;
    }
}
