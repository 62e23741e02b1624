namespace SignalWire.Agents.LiveTests.Types;

/// <summary>Agents whose one tool answers with its parameter, as System.Text.Json writes it.</summary>
internal static class EchoAgent
{
    private const string Usings = """
        using System.Collections.Immutable;
        using System.ComponentModel;
        using System.ComponentModel.DataAnnotations;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using SignalWire.Agents;
        """;

    /// <summary>Compiles one.</summary>
    /// <param name="parameter">The parameter, named <c>value</c>.</param>
    /// <param name="declarations">Types beside the agent.</param>
    public static LiveAgent Compile(string parameter, string declarations) => LiveAgent.Compile(Source(parameter, declarations));

    /// <summary>The agent's source.</summary>
    public static string Source(string parameter, string declarations) => $$"""
        {{Usings}}

        [VoiceAgent("Echo")]
        public sealed partial class Echo
        {
            static readonly JsonSerializerOptions s_options = new()
            {
                PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
                Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
                NumberHandling = JsonNumberHandling.Strict,
                Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            };

            /// <summary>Tell what came.</summary>
            [Tool]
            #pragma warning disable SWA0106
            public string Say({{parameter}}) => JsonSerializer.Serialize(value, s_options);
            #pragma warning restore SWA0106
        }

        {{declarations}}
        """;
}
