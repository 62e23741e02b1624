using System.Text.Json;

namespace SignalWire.Agents.LiveTests;

/// <summary>What a tool says of itself beside its parameters, as it stands in the served document.</summary>
public sealed class ToolKeysTests
{
    private const string Url = "\"web_hook_url\":\"https://USER:PASSWORD@HOST/swaig/?__token=TOKEN\"";

    /// <summary>
    /// Attributes, and what follows the parameters. An apostrophe is a double quote, URL that of a tool which is called here.
    /// </summary>
    public static TheoryData<string, string> Keys => new()
    {
        { "Tool", "URL" },
        { "Tool(Secure = false)", "" },
        { "Tool(WaitFile = 'https://x.example.com/w.mp3')", "'wait_file':'https://x.example.com/w.mp3',URL" },
        { "Tool(WaitFile = '')", "URL" },
        { "Tool(WaitFileLoops = 0)", "'wait_file_loops':0,URL" },
        { "Tool, Filler('en-US', 'One moment.')", "'fillers':{'en-US':['One moment.']},URL" },
        {
            @"Filler('es-MX', 'Un momento.', '\'Ya\'.'), Filler('en-US', 'A.'), Tool, Filler('es-MX', 'é', 'B.')",
            @"'fillers':{'es-MX':['Un momento.','\'Ya\'.','é','B.'],'en-US':['A.']},URL"
        },
        {
            @"Filler('en', 'A.'), Tool(WaitFileLoops = 2, WaitFile = '//x.example.com'"
            + @", Extra = '{ \'meta_data\': { \'a\': [1, null] }, \'b\': false }')",
            "'wait_file':'//x.example.com','fillers':{'en':['A.']},'wait_file_loops':2,URL,'meta_data':{'a':[1,null]},'b':false"
        },
        { "Tool(Extra = '{}')", "URL" },
        {
            @"Tool(Extra = '{\'active\':true,\'web_hook_url\':\'https://o.example.com/f?a=1&b=2\',\'skip_fillers\':true}')",
            "'web_hook_url':'https://o.example.com/f?a=1&b=2','active':true,'skip_fillers':true"
        },
        { @"Tool(Secure = false, Extra = '{\'web_hook_url\':\'https://o.example.com\'}')", "'web_hook_url':'https://o.example.com'" },
        { @"Tool(Secure = false, Extra = '{\'data_map\':{}}')", "'data_map':{}" },
        { @"Tool(Extra = '{\'wait_file_loops\':\'%{loops}\'}')", "URL,'wait_file_loops':'%{loops}'" },
    };

    /// <summary>Keys in the order of the contract, nothing twice.</summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public async Task Function_WithKeys_HasThemInOrder(string attributes, string keys)
    {
        await using var agent = LiveAgent.Compile($$"""
            using SignalWire.Agents;

            [VoiceAgent("A")]
            public sealed partial class Support
            {
                /// <summary>Look it up.</summary>
                [{{Quoted(attributes)}}]
                string Find() => "found";
            }
            """);

        string head = """{"function":"find","description":"Look it up.","parameters":{"type":"object","properties":{}}""";
        string expected = $"{head}{(keys.Length > 0 ? "," : "")}{Quoted(keys).Replace("URL", Url, StringComparison.Ordinal)}}}";
        Assert.Equal(Compact(JsonElement.Parse(expected)), Compact(agent.Function("find")));
        Assert.Equal("found", (await agent.CallAsync("find")).Result.Response);
    }

    [Fact]
    public async Task Function_BesideOneThatRunsElsewhere_HasItsOwnToken()
    {
        await using var agent = LiveAgent.Compile(""""
            using SignalWire.Agents;

            [VoiceAgent("A")]
            public sealed partial class Support
            {
                /// <summary>Elsewhere.</summary>
                [Tool(Extra = """{"web_hook_url":"https://o.example.com","meta_data_token":"x"}""")] string One() => "";

                /// <summary>Here.</summary>
                [Tool(Extra = """{"meta_data_token":"x"}""")] string Two() => "";
            }
            """");

        Assert.Equal("https://o.example.com", agent.Function("one").GetProperty("web_hook_url").GetString());
        Assert.EndsWith("?__token=TOKEN", agent.Function("two").GetProperty("web_hook_url").GetString(), StringComparison.Ordinal);
        Assert.Equal("x", agent.Function("two").GetProperty("meta_data_token").GetString());
    }

    private static string Quoted(string text) => text.Replace('\'', '"');

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json);
}
