using System.Reflection;
using SignalWire.Agents.Generators.Parsing;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.LiveTests.Settings;

/// <summary>The properties of an attribute that are keys of the document, read off the compiled attribute by reflection.</summary>
internal static class SettingProperties
{
    /// <summary>Each property with its key; of two with one key both.</summary>
    public static ILookup<string, PropertyInfo> Of(Type attribute) => attribute
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(property => property.CanWrite && property.Name != "Extra")
        .ToLookup(Key);

    /// <summary>The numbers that are taken, if they are limited.</summary>
    public static (double Minimum, double Maximum, bool OrZero)? Range(PropertyInfo property)
    {
        var mark = property.CustomAttributes.FirstOrDefault(attribute => attribute.AttributeType.Name == nameof(SwmlRangeAttribute));
        return mark is null ? null : (
            (double)mark.ConstructorArguments[0].Value!,
            (double)mark.ConstructorArguments[1].Value!,
            mark.NamedArguments.Any(argument => argument is { MemberName: "OrZero", TypedValue.Value: true }));
    }

    private static string Key(PropertyInfo property) => property.CustomAttributes
        .FirstOrDefault(attribute => attribute.AttributeType.Name == "OnWireAttribute")?.ConstructorArguments[0].Value as string
        ?? WireName.SnakeCase(property.Name);
}
