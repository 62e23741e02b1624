using SignalWire.Agents.LiveTests.Types;

namespace SignalWire.Agents.LiveTests.Exporter;

/// <summary>
/// An agent with two tools for each type: <c>take_0</c> has the one parameter <c>value</c>, and <c>export_0</c> answers with what
/// System.Text.Json says of a record of the same form.
/// </summary>
internal static class ExporterAgent
{
    /// <summary>Compiles it.</summary>
    public static LiveAgent Compile(IReadOnlyList<string> types, string declarations) => LiveAgent.Compile($$"""
        {{EchoAgent.Usings}}
        using System.Text.Json.Schema;
        using System.Text.Json.Serialization.Metadata;

        [VoiceAgent("Exporter")]
        public sealed partial class Exporter
        {
            static readonly JsonSerializerOptions s_options = new()
            {
                PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
                Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
                NumberHandling = JsonNumberHandling.Strict,
                RespectNullableAnnotations = true,
                RespectRequiredConstructorParameters = true,
                TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
            };

            // The type argument of a list has lost whether it may be null; that it may not be is what was written, nearly always.
            static string Export<T>() => JsonSchemaExporter.GetJsonSchemaAsNode(
                s_options, typeof(T), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true }).ToJsonString();

        #pragma warning disable SWA0106
        {{string.Join("\n", types.Select(Tools))}}
        #pragma warning restore SWA0106
        }

        {{string.Join("\n", types.Select((type, index) => $"public sealed record Holder{index}({type} Value);"))}}

        {{declarations}}
        """);

    private static string Tools(string type, int index) => $$"""
            /// <summary>Takes it.</summary>
            [Tool("take_{{index}}")] public string Take{{index}}({{type}} value) => "";

            /// <summary>Exports it.</summary>
            [Tool("export_{{index}}")] public string Export{{index}}() => Export<Holder{{index}}>();
        """;
}
