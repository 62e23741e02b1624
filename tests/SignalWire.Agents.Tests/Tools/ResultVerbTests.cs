using System.Text.Json.Nodes;

namespace SignalWire.Agents.Tests.Tools;

/// <summary>The actions that run verbs, to the byte.</summary>
public sealed class ResultVerbTests
{
    public static TheoryData<FunctionResult, string> Verbs => new()
    {
        { New().SipRefer("sip:agent@example.com"), """{"sip_refer":{"to_uri":"sip:agent@example.com"}}""" },
        {
            New().SendSms("+15550100001", "+15550100000", "Hi"),
            """{"send_sms":{"to_number":"+15550100001","from_number":"+15550100000","body":"Hi"}}"""
        },
        {
            New().SendSms("+1", "+2", media: ["https://a"], tags: ["t"], region: "us"),
            """{"send_sms":{"to_number":"+1","from_number":"+2","media":["https://a"],"tags":["t"],"region":"us"}}"""
        },
        { New().SwmlUserEvent(new JsonObject { ["a"] = 1 }), """{"user_event":{"event":{"a":1}}}""" },
        { New().ExecuteRpc("ping", [], "", ""), """{"execute_rpc":{"method":"ping"}}""" },
        {
            New().ExecuteRpc("ai_message", new JsonObject { ["a"] = 1 }, "c", "n"),
            """{"execute_rpc":{"method":"ai_message","call_id":"c","node_id":"n","params":{"a":1}}}"""
        },
        {
            New().RpcDial("+1555", "+1666", "https://d.example.com"),
            """{"execute_rpc":{"method":"dial","params":{"devices":{"type":"phone","params":{"to_number":"+1555","from_number":"+1666"}},"dest_swml":"https://d.example.com"}}}"""
        },
        {
            New().RpcAIMessage("c", "Hurry."),
            """{"execute_rpc":{"method":"ai_message","call_id":"c","params":{"role":"system","message_text":"Hurry."}}}"""
        },
        {
            New().RpcAIMessage("c", "Hurry.", MessageRole.User, new JsonObject { ["k"] = 1 }),
            """{"execute_rpc":{"method":"ai_message","call_id":"c","params":{"role":"user","message_text":"Hurry.","global_data":{"k":1}}}}"""
        },
        {
            New().RpcAIMessage("c", "Hurry.", MessageRole.Assistant),
            """{"execute_rpc":{"method":"ai_message","call_id":"c","params":{"role":"assistant","message_text":"Hurry."}}}"""
        },
        {
            New().RpcAIGlobalData("c", new JsonObject { ["k"] = 1 }),
            """{"execute_rpc":{"method":"ai_message","call_id":"c","params":{"global_data":{"k":1}}}}"""
        },
        { New().RpcAIUnhold("c"), """{"execute_rpc":{"method":"ai_unhold","call_id":"c"}}""" },
    };

    public static TheoryData<FunctionResult, string> Documents => new()
    {
        {
            New().Connect("+15550100000"),
            """{"SWML":{"version":"1.0.0","sections":{"main":[{"connect":{"to":"+15550100000"}}]}},"transfer":"true"}"""
        },
        {
            New().Connect("sip:a@example.com", final: false, from: "+15550100000"),
            """{"SWML":{"version":"1.0.0","sections":{"main":[{"connect":{"to":"sip:a@example.com","from":"+15550100000"}}]}},"transfer":"false"}"""
        },
        {
            New().SwmlTransfer("https://a.example.com", "Back."),
            """{"SWML":{"version":"1.0.0","sections":{"main":[{"set":{"ai_response":"Back."}},{"transfer":{"dest":"https://a.example.com"}}]}},"transfer":"true"}"""
        },
        {
            New().SwmlTransfer("https://a.example.com", "Back.", final: false),
            """{"SWML":{"version":"1.0.0","sections":{"main":[{"set":{"ai_response":"Back."}},{"transfer":{"dest":"https://a.example.com"}}]}},"transfer":"false"}"""
        },
        { New().ExecuteSwml(new JsonObject { ["sections"] = new JsonObject() }), """{"SWML":{"sections":{}}}""" },
        { New().ExecuteSwml([], transfer: true), """{"SWML":{},"transfer":"true"}""" },
        { New().ExecuteSwmlJson("""{"version": "1.0.0"}"""), """{"SWML":{"version":"1.0.0"}}""" },
        { New().ExecuteSwmlJson("{}", transfer: true), """{"SWML":{},"transfer":"true"}""" },
    };

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Verb_OfAResult_IsOneDocument(FunctionResult result, string verbs) => Assert.Equal(verbs, ResultJson.VerbsOf(result));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_OfAResult_SaysWhetherTheCallGoesAway(FunctionResult result, string action) =>
        Assert.Equal(action, ResultJson.ActionsOf(result));

    private static FunctionResult New() => new();
}
