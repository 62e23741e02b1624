using System.Text.Json.Nodes;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Tests.Swml.Randomized;

/// <summary>What the schema asks of single properties beyond their C# type: each is named, so that nothing else needs a rule.</summary>
internal static class SchemaValues
{
    private const string Functions =
        """{"functions":[{"function":"look_up","description":"Look it up.","parameters":{"type":"object","properties":{"id":"""
        + """{"type":"string"}}}}]}""";

    private static readonly string[] s_confirming =
        ["set", "unset", "hangup", "play", "prompt", "record", "record_call", "stop_record_call", "tap", "stop_tap", "send_digits",
            "denoise", "stop_denoise"];

    /// <summary>A value for a property, <c>Type.property</c>; nothing where any value of its type will do.</summary>
    public static object? TryDraw(string key, RandomValue random, int levels) => key switch
    {
        "AI.prompt" or "AmazonBedrock.prompt" => random.Any(
            [Json("""{"text":"Help."}"""), Json("""{"pom":[{"title":"Role","body":"Help."}],"temperature":0.4}""")]),
        "AI.postPrompt" or "AmazonBedrock.postPrompt" => Json("""{"text":"Sum up."}"""),
        "AI.swaig" or "AmazonBedrock.swaig" or "AISidecar.swaig" => random.Any([Json("{}"), Json(Functions)]),
        "AI.params" => random.Any([Json("{}"), Json("""{"end_of_speech_timeout":900,"verbose_logs":true}""")]),
        "AmazonBedrock.params" => random.Any([Json("{}"), Json("""{"inactivity_timeout":20000}""")]),
        "AI.hints" => (SwmlList<SwmlJson>)["pizza", new JsonObject { ["hint"] = "a", ["pattern"] = "b", ["replace"] = "c" }],
        "AI.languages" => (SwmlList<SwmlObject>)[Json("""{"name":"English","code":"en-US","voice":"rime.spore"}""")],
        "AI.multilingual" => Json("""{"languages":[{"language":"default","voice":"rime.spore"}]}"""),
        "AI.pronounce" => (SwmlList<SwmlObject>)[Json("""{"replace":"SWML","with":"swimmel"}""")],
        "AISidecar.prompt" => random.Any<SwmlJson>(["Follow.", Json("""{"file":"/a.md"}"""), Json("""{"pom":[]}""")]),
        "AISidecar.direction" => random.Below(2) == 0
            ? (SwmlList<CallParty>)[CallParty.RemoteCaller, CallParty.LocalCaller]
            : (SwmlList<CallParty>)[CallParty.LocalCaller, CallParty.RemoteCaller],
        "TranslateStart.filterFrom" or "TranslateStart.filterTo" => random.Any([TranslationFilter.GenZ, TranslationFilter.Prompt("short")]),
        "Request.body" => random.Any<SwmlJson>(["a=1", Json("""{"a":[1.50,null]}""")]),
        "Confirm.verbs" => (SwmlList<Verb>)[(Verb)random.Draw(RandomVerbs.Types[random.Any(s_confirming)], levels - 1)],
        "JoinConference.result" => WithVariable((VerbResult)random.Draw(typeof(VerbResult), levels - 1)),
        _ => null,
    };

    /// <summary>A switch on the result of a conference has to name its variable.</summary>
    private static VerbResult WithVariable(VerbResult result) =>
        result.Switch is { } known ? known with { Variable = "join_conference_result" } : result;

    private static SwmlObject Json(string json) => SwmlObject.Parse(json);
}
