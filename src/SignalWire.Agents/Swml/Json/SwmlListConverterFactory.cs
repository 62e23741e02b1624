using System.Text.Json;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Selects one of the list converters. Creating a generic type at run time would need reflection.</summary>
internal sealed class SwmlListConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => CreateConverter(typeToConvert) is not null;

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => CreateConverter(typeToConvert);

    private static JsonConverter? CreateConverter(Type type) =>
        type == typeof(SwmlList<string>) ? new SwmlListConverter<string>()
        : type == typeof(SwmlList<Verb>) ? new SwmlListConverter<Verb>()
        : type == typeof(SwmlList<Condition>) ? new SwmlListConverter<Condition>()
        : type == typeof(SwmlList<Connect>) ? new SwmlListConverter<Connect>()
        : type == typeof(SwmlList<SwmlList<Connect>>) ? new SwmlListConverter<SwmlList<Connect>>()
        : type == typeof(SwmlList<ConnectHeader>) ? new SwmlListConverter<ConnectHeader>()
        : type == typeof(SwmlList<CallStateEvent>) ? new SwmlListConverter<CallStateEvent>()
        : type == typeof(SwmlList<CallParty>) ? new SwmlListConverter<CallParty>()
        : type == typeof(SwmlList<PayParameter>) ? new SwmlListConverter<PayParameter>()
        : type == typeof(SwmlList<PayPrompt>) ? new SwmlListConverter<PayPrompt>()
        : type == typeof(SwmlList<PayPromptAction>) ? new SwmlListConverter<PayPromptAction>()
        : type == typeof(SwmlList<SwitchCase>) ? new SwitchCasesConverter()
        : type == typeof(SwmlList<SwmlSection>) ? new SectionsConverter()
        : type == typeof(SwmlList<SwmlJson>) ? new SwmlListConverter<SwmlJson>()
        : type == typeof(SwmlList<SwmlObject>) ? new SwmlListConverter<SwmlObject>()
        : null;
}
