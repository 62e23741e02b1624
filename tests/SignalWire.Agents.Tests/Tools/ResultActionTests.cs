using System.Text.Json.Nodes;

namespace SignalWire.Agents.Tests.Tools;

/// <summary>The actions that need no verb, to the byte.</summary>
public sealed class ResultActionTests
{
    private static readonly string[] TwoKeys = ["a", "b"];

    public static TheoryData<FunctionResult, string> Conversation => new()
    {
        { New().ChangeStep("greet"), """{"change_step":"greet"}""" },
        { New().ChangeContext("billing"), """{"change_context":"billing"}""" },
        { New().SwitchContext("You sell."), """{"context_switch":"You sell."}""" },
        { New().SwitchContext(new ContextSwitch { SystemPrompt = "You sell." }), """{"context_switch":"You sell."}""" },
        { New().SwitchContext(new ContextSwitch()), """{"context_switch":{}}""" },
        { New().SwitchContext(new ContextSwitch { UserPrompt = "hi" }), """{"context_switch":{"user_prompt":"hi"}}""" },
        {
            New().SwitchContext(new ContextSwitch { SystemPrompt = "You sell.", UserPrompt = "hi", Consolidate = true, FullReset = true }),
            """{"context_switch":{"system_prompt":"You sell.","user_prompt":"hi","consolidate":true,"full_reset":true}}"""
        },
        {
            New().SwitchContext(
                new ContextSwitch { SystemPom = [new JsonObject { ["body"] = "Sell." }], UserPom = [new JsonObject { ["body"] = "Hi." }] }),
            """{"context_switch":{"system_pom":[{"body":"Sell."}],"user_pom":[{"body":"Hi."}]}}"""
        },
        { New().SimulateUserInput("hello"), """{"user_input":"hello"}""" },
        { New().Hold(), """{"hold":300}""" },
        { New().Hold(TimeSpan.Zero), """{"hold":0}""" },
        { New().Hold(TimeSpan.FromMinutes(15)), """{"hold":900}""" },
        { New().Hold(TimeSpan.FromMilliseconds(1)), """{"hold":1}""" },
        { New().Hold(step: "back"), """{"hold":{"timeout":300,"step":"back"}}""" },
        {
            New().Hold(TimeSpan.FromSeconds(5), step: "back", timeoutStep: "late"),
            """{"hold":{"timeout":5,"step":"back","timeout_step":"late"}}""" },
        { New().WaitForUser(), """{"wait_for_user":true}""" },
        { New().WaitForUser(false), """{"wait_for_user":false}""" },
        { New().WaitForUser(TimeSpan.FromSeconds(5)), """{"wait_for_user":5}""" },
        { New().WaitForUserAfterAnswer(), """{"wait_for_user":"answer_first"}""" },
        { New().ReplaceInHistory(), """{"replace_in_history":true}""" },
        { New().ReplaceInHistory("Paid."), """{"replace_in_history":"Paid."}""" },
        { New().Stop(), """{"stop":true}""" },
        { New().Hangup(), """{"hangup":true}""" },
        { New().Transfer("https://a.example.com"), """{"transfer":"https://a.example.com"}""" },
        { New().Transfer("https://a.example.com", summarize: true), """{"transfer":{"dest":"https://a.example.com","summarize":true}}""" },
        { New().UserEvent(new JsonObject { ["a"] = 1 }), """{"user_event":{"a":1}}""" },
    };

    public static TheoryData<FunctionResult, string> Data => new()
    {
        {
            New().UpdateGlobalData("id", "7").UpdateGlobalData(new JsonObject { ["a"] = 1, ["b"] = null }),
            """{"set_global_data":{"id":"7"}},{"set_global_data":{"a":1,"b":null}}"""
        },
        { New().RemoveGlobalData("a"), """{"unset_global_data":"a"}""" },
        { New().RemoveGlobalData("a", "b"), """{"unset_global_data":["a","b"]}""" },
        { New().RemoveGlobalData(TwoKeys), """{"unset_global_data":["a","b"]}""" },
        { New().RemoveGlobalData(), """{"unset_global_data":[]}""" },
        { New().SetMetaData("a", 1).SetMetaData(new JsonObject()), """{"set_meta_data":{"a":1}},{"set_meta_data":{}}""" },
        { New().RemoveMetaData("a").RemoveMetaData("b", "c"), """{"unset_meta_data":"a"},{"unset_meta_data":["b","c"]}""" },
        { New().AddAction("new_one", null).AddAction("x", true), """{"new_one":null},{"x":true}""" },
        {
            New().AddActions(new JsonObject { ["a"] = 1, ["b"] = 2 }, new JsonObject { ["stop"] = true }),
            """{"a":1,"b":2},{"stop":true}""" },
    };

    public static TheoryData<FunctionResult, string> Others => new()
    {
        { New().Say("Hello"), """{"say":"Hello"}""" },
        { New().PlayBackgroundFile("a.mp3"), """{"playback_bg":"a.mp3"}""" },
        { New().PlayBackgroundFile("a.mp3", wait: true), """{"playback_bg":{"file":"a.mp3","wait":true}}""" },
        { New().StopBackgroundFile(), """{"stop_playback_bg":true}""" },
        {
            New().AddDynamicHints(
                "Bistro",
                DynamicHint.ForPattern("bee ?stro", "Bistro"),
                DynamicHint.ForPattern("a", "b", ignoreCase: true)),
            """{"add_dynamic_hints":["Bistro",{"pattern":"bee ?stro","replace":"Bistro"},{"pattern":"a","replace":"b","ignore_case":"""
            + """true}]}"""
        },
        { New().ClearDynamicHints(), """{"clear_dynamic_hints":{}}""" },
        { New().SetEndOfSpeechTimeout(TimeSpan.FromSeconds(0.7)), """{"end_of_speech_timeout":700}""" },
        { New().SetSpeechEventTimeout(TimeSpan.FromMilliseconds(1200)), """{"speech_event_timeout":1200}""" },
        {
            New().ToggleFunctions(("a", true), new("b", false)),
            """{"toggle_functions":[{"function":"a","active":true},{"function":"b","active":false}]}""" },
        { New().ToggleFunctions().Say(""), """{"toggle_functions":[]},{"say":""}""" },
        {
            New().EnableFunctionsOnTimeout().EnableFunctionsOnTimeout(false),
            """{"functions_on_speaker_timeout":true},{"functions_on_speaker_timeout":false}""" },
        { New().EnableExtensiveData().EnableExtensiveData(false), """{"extensive_data":true},{"extensive_data":false}""" },
        {
            New().EnableBackToBackFunctions().EnableBackToBackFunctions(forever: true),
            """{"back_to_back_functions":true},{"back_to_back_functions":"forever"}""" },
        { New().UpdateSettings(new ModelSettings()), """{"settings":{}}""" },
        {
            New().UpdateSettings(new ModelSettings
            {
                Temperature = 0.2, TopP = 0.9, Confidence = 0, BargeConfidence = 1, PresencePenalty = -2, FrequencyPenalty = 0.5,
                MaxTokens = 100,
            }),
            """{"settings":{"frequency-penalty":0.5,"presence-penalty":-2,"max-tokens":100,"top-p":0.9,"confidence":"""
            + """0,"barge-confidence":1,"temperature":0.2}}"""
        },
        { New().UpdateSettings(new JsonObject { ["top-k"] = 3 }), """{"settings":{"top-k":3}}""" },
    };

    [Theory]
    [MemberData(nameof(Conversation))]
    [MemberData(nameof(Data))]
    [MemberData(nameof(Others))]
    public void Actions_OfAResult_StandInTheOrderOfTheCalls(FunctionResult result, string actions) =>
        Assert.Equal(actions, ResultJson.ActionsOf(result));

    [Fact]
    public void Json_OfAnotherObject_IsCopiedAndNotTakenAway()
    {
        var owner = new JsonObject { ["inner"] = new JsonObject { ["a"] = 1 } };
        var inner = (JsonObject)owner["inner"]!;

        var result = New().UpdateGlobalData(inner).UpdateGlobalData("b", inner).SetMetaData(inner).AddActions(inner);

        Assert.Equal(
            """{"set_global_data":{"a":1}},{"set_global_data":{"b":{"a":1}}},{"set_meta_data":{"a":1}},{"a":1}""", ResultJson.ActionsOf(
                result));
        Assert.Equal("""{"inner":{"a":1}}""", owner.ToJsonString());
    }

    [Fact]
    public void Json_UsedInTwoResults_StandsInBoth()
    {
        var values = new JsonObject { ["a"] = 1 };

        Assert.Equal("""{"set_global_data":{"a":1}}""", ResultJson.ActionsOf(New().UpdateGlobalData(values)));
        Assert.Equal("""{"set_global_data":{"a":1}}""", ResultJson.ActionsOf(New().UpdateGlobalData(values)));
    }

    private static FunctionResult New() => new();
}
