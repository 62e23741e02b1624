using System.Text.Json;
using System.Text.Json.Nodes;
using SignalWire.Agents.Tests.Calls;
using SignalWire.Agents.Tests.Tools;

namespace SignalWire.Agents.Tests.CommandLine;

/// <summary>A tool that is run by <c>--exec</c> in a phone call that the command line describes.</summary>
public sealed class CallDataTests
{
    private const string Data = """{"plan":"basic","orders":[{"id":1}]}""";

    [Theory]
    [InlineData("Hi nobody in no call with {}")]
    [InlineData("Hi +15550100001 in simulated-call with " + Data, "--from-number", "+15550100001")]
    [InlineData("Hi nobody in my-call with " + Data, "--call-id", "my-call")]
    [InlineData("Hi nobody in simulated-call with " + Data, "--call-type", "sip")]
    [InlineData("Hi +1 in simulated-call with " + Data, "--custom-data", """{"caller_id_num":"+1"}""")]
    [InlineData("Hi nobody in simulated-call with " + """{"plan":"gold","orders":[{"id":1}],"vip":true}""",
        "--custom-data", """{"global_data":{"plan":"gold","vip":true}}""")]
    [InlineData(
        "Hi nobody in simulated-call with " + """{"plan":"basic","orders":[{"id":1,"paid":true}]}""",
        "--override",
        "global_data.orders[0].paid=true")]
    [InlineData("Hi nobody in simulated-call with " + """{"plan":null,"orders":[{"id":1}]}""", "--override", "global_data.plan=null")]
    [InlineData("Hi nobody in simulated-call with " + """{"plan":"Null","orders":[{"id":1}]}""", "--override", "global_data.plan=Null")]
    [InlineData("Hi nobody in simulated-call with " + """{"plan":-7.5,"orders":[{"id":1}]}""", "--override", "global_data.plan=-7.5")]
    [InlineData("Hi nobody in simulated-call with " + """{"plan":"7 a","orders":[{"id":1}]}""", "--override", "global_data.plan=7 a")]
    [InlineData("Hi nobody in simulated-call with " + """{"plan":"a=b","orders":[{"id":1}]}""", "--override", "global_data.plan=a=b")]
    [InlineData("Hi nobody in simulated-call with " + """{"plan":"basic","orders":[{"id":1},"new"],"a":{"b":[{"c":""}]}}""",
        "--override", "global_data.orders[1]=new", "--override", "global_data.a.b[0].c=")]
    [InlineData("Hi nobody in simulated-call with " + """{"plan":{"name":["gold"]},"orders":[{"id":1}]}""",
        "--override-json", """global_data.plan={"name":["gold"]}""")]
    [InlineData("Hi nobody in simulated-call with " + """{"plan":"late","orders":[{"id":1}]}""",
        "--custom-data", """{"global_data":{"plan":"early"}}""", "--override", "global_data.plan=late")]
    [InlineData("Ahoy nobody in simulated-call with " + Data, "--override", "argument.parsed[0].greeting=Ahoy")]
    public async Task Exec_InACallThatIsDescribed_TellsTheTool(string result, params string[] call) =>
        (await RunAsync([.. call, "--exec", "who_calls", "--greeting", "Hi"])).AssertSuccess($"RESULT:\nFunctionResult: {result}\n");

    [Fact]
    public async Task Exec_InACallThatIsDescribed_SendsWhatThePlatformSends()
    {
        var run = await RunAsync(
            "--call-type", "sip", "--call-direction", "outbound", "--call-state", "answered", "--call-id", "c-1", "--from-number", "+1",
            "--to-extension", "sales",
            "--user-vars", """{"vip":1}""", "--raw", "--exec", "tell_request");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string request = JsonElement.Parse(run.Output).GetProperty("response").GetString()!;
        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(request), JsonNode.Parse(
                """
                {
                  "function": "tell_request", "argument": { "parsed": [{}], "raw": "{}" },
                  "argument_desc": { "type": "object", "properties": {} }, "description": "Tells the request",
                  "app_name": "Call Data", "ai_session_id": "simulated-session", "call_id": "c-1", "caller_id_num": "+1",
                  "global_data": { "plan": "basic", "orders": [{ "id": 1 }] }, "meta_data": {},
                  "channel_active": true, "channel_offhook": true, "channel_ready": true,
                  "content_type": "text/swaig", "content_disposition": "SWAIG Function", "version": "2.0",
                  "SWMLCall": { "call_id": "c-1", "call_state": "answered", "direction": "outbound",
                  "type": "sip", "from": "+1", "to": "sales" },
                  "SWMLVars": { "userVariables": { "vip": 1 } }
                }
                """)),
            request);
    }

    [Theory]
    [InlineData("Another one.", "basic")]
    [InlineData("Gold.", "gold")]
    public async Task Exec_OfADataMap_SeesTheCallToo(string result, string plan) =>
        (await RunAsync("--override", $"global_data.plan={plan}", "--exec", "tell_plan")).AssertSuccess(
            $"RESULT:\nFunctionResult: {result}\n");

    [Fact]
    public async Task Exec_OfADataMapInACall_HasItsArguments() =>
        (await CommandRun.OfAsync(app => app.MapVoiceAgent<MapAgent>(), "--call-id", "c", "--exec", "music", "--command", "start"))
            .AssertSuccess("RESULT:\nFunctionResult: Playing start.\n");

    [Theory]
    [InlineData("joe|c-7", "--query", "caller=joe")]
    [InlineData("joe|c-7", "--query-params", """{"caller":"joe"}""")]
    [InlineData("-|c-7")]
    public async Task Exec_OfAnAgentThatConfiguresItsCalls_CarriesItsValuesAlong(string result, params string[] call) =>
        (await ShopAsync([.. call, "--call-id", "c-7", "--exec", "who_is_served"])).AssertSuccess($"RESULT:\nFunctionResult: {result}\n");

    [Fact]
    public async Task Exec_OfAToolThatTheCallDoesNotOffer_SaysSo()
    {
        var run = await ShopAsync("--header", "X-Shop=closed", "--exec", "who_is_served");

        Assert.Equal(
            new(
                0,
                "RESULT:\nFunctionResult: -|simulated-call\n",
                "The document of this call does not offer 'who_is_served' to the model; the tool is run anyway\n"), run);
    }

    [Fact]
    public async Task Exec_InACallThatCannotBeConfigured_FailsAndSaysWhy()
    {
        var run = await ShopAsync("--query", "do=throw", "--exec", "who_is_served");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("a secret reason", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exec_OfAToolThatARequestNamesOtherwise_IsNotFound()
    {
        var run = await RunAsync("--override", "function=other", "--exec", "tell_request");

        Assert.Equal(new(1, "RESULT:\nFunctionResult: Function 'other' not found\n", ""), run);
    }

    [Theory]
    [InlineData("'call_id.x' cannot be set: 'call_id' is not an object", "--override", "call_id.x=1")]
    [InlineData(
        "'argument.parsed[0].a[0]' cannot be set: 'argument.parsed[0].a' is not an array",
        "--override",
        "argument.parsed[0].a=1",
        "--override",
        "argument.parsed[0].a[0]=1")]
    [InlineData(
        "'global_data.orders[2].id' cannot be set: 'global_data.orders' is an array whose next index is [1]",
        "--override",
        "global_data.orders[2].id=1")]
    [InlineData("'global_data.orders.id' cannot be set: 'global_data.orders' is not an object", "--override", "global_data.orders.id=1")]
    [InlineData("'global_data[0]' cannot be set: 'global_data' is not an array", "--override", "global_data[0]=1")]
    [InlineData("--override needs a path and a value", "--override", "global_data")]
    [InlineData("--override needs a path and a value", "--override", "=1")]
    [InlineData("--override needs a path and a value", "--override", "a..b=1")]
    [InlineData("--override needs a path and a value", "--override", "[0]=1")]
    [InlineData("--override-json needs JSON; '{' is not valid: ", "--override-json", "a={")]
    [InlineData("--custom-data needs JSON; 'x' is not valid: ", "--custom-data", "x")]
    [InlineData("--custom-data needs JSON; '{\"a\":1,\"a\":2}' is not valid: ", "--custom-data", "{\"a\":1,\"a\":2}")]
    [InlineData("--custom-data needs a JSON object; '[]' is not one", "--custom-data", "[]")]
    [InlineData("--user-vars needs a JSON object; 'null' is not one", "--user-vars", "null")]
    [InlineData(
        "--query-params accepts JSON strings, numbers and Booleans, or arrays of them; 'a' is something else",
        "--query-params",
        "{\"a\":{}}")]
    [InlineData("--user-vars needs a value", "--user-vars")]
    public async Task Call_ThatCannotBe_IsRefused(string error, params string[] call) =>
        (await RunAsync(call.Length == 1 ? call : [.. call, "--exec", "tell_request"])).AssertUsage(error);

    [Fact]
    public async Task DumpSwml_OfACallWithData_IsConfiguredForIt()
    {
        var run = await ShopAsync(
            "--dump-swml", "--raw", "--query-params", """{"do":["data","nothing"]}""", "--override", "call.from=joe", "--custom-data",
            """{"call":{"to":"sales"}}""");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("\"global_data\":{\"caller\":\"joe\",\"to\":\"sales\"", run.Output, StringComparison.Ordinal);
        (await ShopAsync("--dump-swml", "--from-number", "1", "--override", "call.from.x=1")).AssertUsage(
            "'call.from.x' cannot be set: 'call.from' is not an object");
    }

    private static Task<CommandRun> RunAsync(params string[] args) => CommandRun.OfAsync(app => app.MapVoiceAgent<CallDataAgent>(), args);

    private static Task<CommandRun> ShopAsync(params string[] args) => CommandRun.OfAsync(app => app.MapVoiceAgent<ShopAgent>(), args);
}
