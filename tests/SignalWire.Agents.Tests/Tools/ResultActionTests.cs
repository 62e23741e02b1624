using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.Tests.Tools;

public sealed class ResultActionTests
{
    public static TheoryData<FunctionResult, string> Rows => new()
    {
        { new FunctionResult("Done."), """{"response":"Done."}""" },
        { new FunctionResult(), """{"response":"Action completed."}""" },
        { new FunctionResult().ChangeStep("greet"), """{"action":[{"change_step":"greet"}]}""" },
        { new FunctionResult("").ChangeContext("billing"), """{"action":[{"change_context":"billing"}]}""" },
        {
            new FunctionResult("Ok.").UpdateGlobalData("id", "7").UpdateGlobalData(new JsonObject { ["a"] = 1, ["b"] = null }),
            """{"response":"Ok.","action":[{"set_global_data":{"id":"7"}},{"set_global_data":{"a":1,"b":null}}]}"""
        },
        { new FunctionResult().AddAction("new_one", null).AddAction("x", true), """{"action":[{"new_one":null},{"x":true}]}""" },
        {
            new FunctionResult().SendSms("+15550100001", "+15550100000", "Hi"),
            """{"action":[{"SWML":{"version":"1.0.0","sections":{"main":[{"send_sms":{"to_number":"+15550100001","from_number":"+15550100000","body":"Hi"}}]}}}]}"""
        },
        {
            new FunctionResult().SendSms("+1", "+2", media: ["https://a"], tags: ["t"], region: "us"),
            """{"action":[{"SWML":{"version":"1.0.0","sections":{"main":[{"send_sms":{"to_number":"+1","from_number":"+2","media":["https://a"],"tags":["t"],"region":"us"}}]}}}]}"""
        },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Actions_OfAResult_StandInTheOrderOfTheCalls(FunctionResult result, string json)
    {
        var output = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(output, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        result.WriteTo(writer);
        writer.Flush();

        Assert.Equal(json, Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public void Message_WithoutTextAndMedia_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new FunctionResult().SendSms("+1", "+2", "", media: []));
}
