using CsCheck;

namespace SignalWire.Agents.LiveTests.Randomized;

/// <summary>An agent with a tool for each of several made-up types, which answers with what arrived.</summary>
internal static class RandomAgent
{
    /// <summary>Types for one agent.</summary>
    public static Gen<RandomType[]> Types(int count) => RandomTypes.OfDepth(3).Array[count];

    /// <summary>Compiles it; the tool of the first type is <c>say_0</c>.</summary>
    public static LiveAgent Compile(RandomType[] types) => LiveAgent.Compile(Source(types));

    /// <summary>The source of one.</summary>
    public static string Source(RandomType[] types) => $$"""
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using SignalWire.Agents;

        [VoiceAgent("Echo")]
        public sealed partial class Echo
        {
            static readonly JsonSerializerOptions s_options = new()
            {
                PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
                Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
            };

        {{string.Join("\n", types.Select(Tool))}}
        }

        {{RandomTypes.Declarations}}
        {{string.Concat(types.SelectMany(type => type.Declarations.Split('\n')).Distinct().Select(line => line + "\n"))}}
        """;

    /// <summary>A tool, and one that passes its parameter on to it by the method that is generated for that.</summary>
    private static string Tool(RandomType type, int index) => $$"""
            /// <summary>Tell what came.</summary>
            /// <param name="value">Anything.</param>
            [Tool("say_{{index}}")] public string Say{{index}}({{type.Name}} value) => JsonSerializer.Serialize(value, s_options);

            /// <summary>Pass on what came.</summary>
            /// <param name="caller">Calls tools.</param>
            /// <param name="value">Anything.</param>
            [Tool("relay_{{index}}")]
            public async Task<string> Relay{{index}}(
                [Microsoft.AspNetCore.Mvc.FromServices] IToolCaller<Echo> caller, {{type.Name}} value) =>
                (await caller.Say{{index}}(value)).Result.Response ?? "";
        """;
}
