namespace SignalWire.Agents.LiveTests.Types;

/// <summary>Agents whose one tool answers with its parameter, as System.Text.Json writes it.</summary>
internal static class EchoAgent
{
    /// <summary>What an agent of such types needs.</summary>
    public const string Usings = """
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
    public static LiveAgent Compile(string parameter, string declarations) =>
        LiveAgent.Compile(Source(parameter, declarations));

    /// <summary>The source of one.</summary>
    /// <param name="parameter">The parameter, named <c>value</c>.</param>
    /// <param name="declarations">Types beside the agent.</param>
    public static string Source(string parameter, string declarations) => Agent(Tool("say", "Say", parameter), declarations);

    /// <summary>Compiles one with a tool for each of several parameters; that of the first is <c>say_0</c>.</summary>
    /// <param name="parameters">The parameters, each named <c>value</c>.</param>
    /// <param name="declarations">Types beside the agent.</param>
    public static LiveAgent CompileAll(IEnumerable<string> parameters, string declarations) =>
        LiveAgent.Compile(SourceOfAll(parameters, declarations));

    /// <summary>The source of one with a tool for each of several parameters.</summary>
    /// <inheritdoc cref="CompileAll"/>
    public static string SourceOfAll(IEnumerable<string> parameters, string declarations) => Agent(
        string.Join("\n", parameters.Select((parameter, index) => Tool($"say_{index}", $"Say{index}", parameter))), declarations);

    /// <summary>
    /// Compiles one as <see cref="CompileAll"/> does, with a tool <c>relay_0</c> beside <c>say_0</c> that passes its parameter on to it by
    /// the method that is generated for that.
    /// </summary>
    /// <param name="parameters">The parameters, each named <c>value</c>.</param>
    /// <param name="declarations">Types beside the agent.</param>
    public static LiveAgent CompileRelays(IEnumerable<string> parameters, string declarations) => LiveAgent.Compile(Agent(
        string.Join(
            "\n",
            parameters.Select((parameter, index) => $"{Tool($"say_{index}", $"Say{index}", parameter)}\n{Relay(index, parameter)}")),
        declarations));

    private static string Relay(int index, string parameter) => $$"""
            /// <summary>Pass on what came.</summary>
            [Tool("relay_{{index}}")]
            public static async Task<string> Relay{{index}}(
                [Microsoft.AspNetCore.Mvc.FromServices] IToolCaller<Echo> caller, {{parameter}}) =>
                (await caller.Say{{index}}(value)).Result.Response ?? "";
        """;

    private static string Tool(string name, string method, string parameter) => $$"""
            /// <summary>Tell what came.</summary>
            [Tool("{{name}}")]
            public string {{method}}({{parameter}}) => JsonSerializer.Serialize(value, s_options);
        """;

    private static string Agent(string tools, string declarations) => $$"""
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

            #pragma warning disable SWA0106
        {{tools}}
            #pragma warning restore SWA0106
        }

        {{declarations}}
        """;
}
