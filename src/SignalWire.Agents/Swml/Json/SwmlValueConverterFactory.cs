using System.Text.Json;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Selects one of the value converters. Creating a generic type at run time would need reflection.</summary>
internal sealed class SwmlValueConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => CreateConverter(typeToConvert) is not null;

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => CreateConverter(typeToConvert);

    private static JsonConverter? CreateConverter(Type type) =>
        type == typeof(SwmlValue<bool>) ? new SwmlValueConverter<bool>("true or false")
        : type == typeof(SwmlValue<int>) ? new SwmlValueConverter<int>("a whole number")
        : type == typeof(SwmlValue<double>) ? new SwmlValueConverter<double>("a number")
        : null;
}
