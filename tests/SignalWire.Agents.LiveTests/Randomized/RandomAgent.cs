using CsCheck;

namespace SignalWire.Agents.LiveTests.Randomized;

/// <summary>An agent with a tool for each of several made-up types, which answers with what arrived.</summary>
internal static class RandomAgent
{
    /// <summary>Types for one agent.</summary>
    public static Gen<RandomType[]> Types(int count) => RandomTypes.OfDepth(3).Array[count];

    /// <summary>Compiles it; the tool of the first type is <c>say_0</c>.</summary>
    public static LiveAgent Compile(RandomType[] types) => LiveAgent.Compile($$"""
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
        """);

    private static string Tool(RandomType type, int index) => $$"""
            /// <summary>Tell what came.</summary>
            /// <param name="value">Anything.</param>
            [Tool("say_{{index}}")] public string Say{{index}}({{type.Name}} value) => JsonSerializer.Serialize(value, s_options);
        """;
}
