using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Tools;

public sealed class ArgumentNameTests
{
    [Theory]
    [InlineData("some_text", "is_urgent", "item_count")]
    [InlineData("someText", "isUrgent", "itemCount")]
    [InlineData("SomeText", "IsUrgent", "ItemCount")]
    [InlineData("some\\u005ftext", "\\u0069sUrgent", "\\u0049temCount")]
    public async Task Name_InAnyUsualSpelling_IsTaken(string text, string urgent, string count)
    {
        await using var server = await TestServer.StartAsync<TypesAgent>();

        var answer = await server.CallAsync("take_nullable", $$"""{"{{text}}":"t","{{urgent}}":true,"{{count}}":7}""");

        Assert.Equal("t|True|7||", answer.Response);
    }

    [Theory]
    [InlineData("SOME_TEXT")]
    [InlineData("some-text")]
    [InlineData("sometext")]
    [InlineData(" some_text")]
    public async Task Name_InAnotherSpelling_IsUnknown(string name)
    {
        await using var server = await TestServer.StartAsync<TypesAgent>();

        var answer = await server.CallAsync("take_text", $$"""{"{{name}}":"t"}""");

        Assert.Equal("some_text is missing; expected a string.", answer.Response);
    }

    [Theory]
    [InlineData("""{"other":1,"some_text":"t"}""")]
    [InlineData("""{"other":{"some_text":[{}]},"some_text":"t","more":[[]],"null":null}""")]
    [InlineData("""{"":"","some_text":"t","some_text ":"no"}""")]
    [InlineData("""{"\ud800":1,"some_text":"t"}""")]
    public async Task Name_Unknown_IsIgnored(string arguments)
    {
        await using var server = await TestServer.StartAsync<TypesAgent>();

        Assert.Equal("t", (await server.CallAsync("take_text", arguments)).Response);
    }

    [Theory]
    [InlineData("""{"value":1,"value":2}""", "2")]
    [InlineData("""{"value":1,"Value":2}""", "2")]
    [InlineData("""{"value":"no number","value":2}""", "2")]
    [InlineData("""{"value":[{"value":1}],"value":2}""", "2")]
    [InlineData("""{"value":null,"value":12.5,"value":3}""", "3")]
    public async Task Name_Twice_CountsAsItCameLast(string arguments, string response)
    {
        await using var server = await TestServer.StartAsync<TypesAgent>();

        Assert.Equal(response, (await server.CallAsync("take_int64", arguments)).Response);
        Assert.Equal([response], server.Recorder.Calls);
    }

    [Theory]
    [InlineData("""{"value":2,"value":"no number"}""", "\"no number\"")]
    [InlineData("""{"value":"bad","value":"worse"}""", "\"worse\"")]
    public async Task Name_TwiceAndWrongTheLastTime_IsOneFault(string arguments, string echo)
    {
        await using var server = await TestServer.StartAsync<TypesAgent>();

        Assert.Equal(
            $"value: expected an integer between -9223372036854775808 and 9223372036854775807, got {echo}.",
            (await server.CallAsync("take_int64", arguments)).Response);
        Assert.Empty(server.Recorder.Calls);
    }

    [Theory]
    [InlineData("""{"item_count":"bad","item_count":null,"unit_price":1}""", "-||||1")]
    [InlineData("""{"item_count":1,"item_count":null}""", "-||||")]
    public async Task Name_OfANullableTwice_CountsAsItCameLast(string arguments, string response)
    {
        await using var server = await TestServer.StartAsync<TypesAgent>();

        Assert.Equal(response, (await server.CallAsync("take_nullable", arguments)).Response);
    }
}
