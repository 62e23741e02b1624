using System.Net.Http;
using Microsoft.Extensions.DependencyInjection;

namespace SignalWire.Agents.LiveTests.DataMaps;

/// <summary>Data maps run in this process against a web service that is really there.</summary>
public sealed class DataMapRunTests
{
    private const string Fallback = """[Fallback("Nothing.")]""";

    /// <summary>Attributes, the request, and the text that the model gets. An apostrophe represents a double quote.</summary>
    public static TheoryData<string, string, string> Requests => new()
    {
        { "[Webhook('get', 'URL/list')] [Output('${array[1].name}')]", "GET /list", "two" },
        { "[Webhook('GET', 'URL/item?q=${args.word}')] [Output('${response.name} %{response.parts[0].n}')]", "GET /item?q=a%20b", "one 7" },
        {
            "[Webhook('GET', 'URL/item?q=${lc:enc:args.odd}')] [Output('${response}')]",
            "GET /item?q=x%26y",
            "{'name':'one','parts':[{'n':7}],'ok':true}" },
        { "[Webhook('GET', 'URL/text')] [Output('${response}!')]", "GET /text", "plain!" },
        {
            "[Webhook('POST', 'URL/item', Headers = ['X-Key: k ${args.word}', 'Content-Type: application/json'], Body = "
            + "@'{''q'':[''${args.word}'',1]}')] [Output('ok')]",
            "POST /item X-Key=k a b (application/json) {'q':['a b',1]}", "ok"
        },
        {
            "[Webhook('PUT', 'URL/item', InputArgsAsParams = true, Params = @'{''p'':''1''}')] [Output('ok')]",
            "PUT /item (application/json; charset=utf-8) {'p':'1','word':'a b','odd':'X\\u0026Y'}", "ok"
        },
        { "[Webhook('GET', 'URL/item?a=1', InputArgsAsParams = true)] [Output('ok')]", "GET /item?a=1&word=a%20b&odd=X%26Y", "ok" },
        {
            "[Webhook('POST', 'URL/item', FormParam = 'data', Body = @'{''q'':1}')] [Output('ok')]",
            "POST /item (application/x-www-form-urlencoded) data=%7B%22q%22%3A1%7D",
            "ok" },
        { "[Webhook('DELETE', 'URL/item')] [Output('gone')]", "DELETE /item", "gone" },
        {
            "[Webhook('GET', 'URL/nested')] [ForEach('found.items', 'all', '${this.name}(${args.word});', Max = 2)] [Output('All: "
            + "${all}')]",
            "GET /nested", "All: one(a b);two(a b);"
        },
        { "[Webhook('GET', 'URL/list')] [ForEach('array', 'all', '${this.name} ')] [Output('${all}')]", "GET /list", "one two three " },
        {
            "[Webhook('GET', 'URL/item')] [Expression('${response.ok}', Pattern = '^true$', Output = 'It is.')] [Output('It is not.')]",
            "GET /item", "It is."
        },
        {
            "[Webhook('GET', 'URL/item', RequireArgs = ['word'])] [Output('${global_data.x}${meta_data.y}${args.word}')]",
            "GET /item",
            "a b" },
    };

    /// <summary>Attributes of a webhook that gives no answer; the fallback does.</summary>
    public static TheoryData<string> Failures => new(
        "[Webhook('GET', 'URL/missing')] [Output('x')]",
        "[Webhook('GET', 'URL/broken')] [Output('x')]",
        "[Webhook('GET', 'URL/error', ErrorKeys = ['other', 'error'])] [Output('x')]",
        "[Webhook('GET', 'http://127.0.0.1:9/')] [Output('x')]",
        "[Webhook('GET', '${args.word}')] [Output('x')]",
        "[Webhook('GET', 'URL/item', RequireArgs = ['none'])] [Output('x')]",
        "[Webhook('GET', 'URL/item', Headers = ['X-Bad: ${args.line}'])] [Output('x')]");

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Webhook_OfAMap_IsCalledAndAnswers(string attributes, string request, string told)
    {
        await using var service = await ServeAsync();

        Assert.Equal(Quoted(told), await RunAsync(service, $"[DataMap] {attributes} {Fallback}"));
        Assert.Equal(Quoted(request), Assert.Single(service.Requests));
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Fallback_AfterAWebhookThatFails_Answers(string attributes)
    {
        await using var service = await ServeAsync();

        Assert.Equal("Nothing.", await RunAsync(service, $"[DataMap] {attributes} {Fallback}"));
    }

    [Fact]
    public async Task Webhooks_OfAMap_AreTriedInOrderUntilOneAnswers()
    {
        await using var service = await ServeAsync();

        Assert.Equal("one", await RunAsync(service, $$"""
            [DataMap(ErrorKeys = ['error'])]
            [Webhook('GET', 'URL/error')] [Output('never')]
            [Webhook('GET', 'URL/item')] [Output('${response.name}')]
            [Webhook('GET', 'URL/list')] [Output('never')]
            {{Fallback}}
            """));
        Assert.Equal(["GET /error", "GET /item"], service.Requests);
    }

    [Fact]
    public async Task Map_WithoutAnAnswer_SaysSo()
    {
        await using var service = await ServeAsync();

        Assert.Contains(
            "The data map has no answer",
            await RunAsync(service, "[DataMap] [Webhook('GET', 'URL/missing')] [Output('x')]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/A B/i", "found")]
    [InlineData("A B", "not found")]
    [InlineData("^a", "found")]
    [InlineData("/x|b$/", "found")]
    public async Task Pattern_OfAnExpression_IsLookedForAsThePlatformDoes(string pattern, string told)
    {
        await using var service = await ServeAsync();

        Assert.Equal(told, await RunAsync(
            service, $"[DataMap] [Expression('${{args.word}}', Pattern = '{pattern}', Output = 'found', NoMatch = 'not found')]"));
    }

    [Fact]
    public async Task Actions_OfAnAnswer_AreToldWithTheirVariables()
    {
        await using var service = await ServeAsync();
        await using var agent = Compile(
            service,
            "[DataMap] [Expression('x', Pattern = 'x', Actions = @'[{''say'':''${args.word}'',''n'':[1,null,true]}]', PostProcess = "
            + "true)]");

        Assert.Equal("""{"action":[{"say":"a b","n":[1,null,true]}],"post_process":true}""", await agent.AnswerAsync("ask", Arguments));
    }

    [Fact]
    public async Task Factory_ThatIsRegistered_MakesTheClient()
    {
        await using var service = await ServeAsync();
        await using var agent = Compile(service, $"[DataMap] [Webhook('GET', 'URL/slow')] [Output('x')] {Fallback}", services =>
            services.AddHttpClient("SignalWire.Agents.DataMaps").ConfigurePrimaryHttpMessageHandler(() => new ThrowingHandler()));

        Assert.Equal("Nothing.", (await agent.CallAsync("ask", Arguments)).Result.Response);
        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task Method_CalledInCSharp_SaysHowToRunTheMap()
    {
        await using var agent = LiveAgent.Compile("""
            using SignalWire.Agents;

            [VoiceAgent("A")]
            public sealed partial class Support
            {
                /// <summary>Look it up.</summary>
                [DataMap] [Fallback("x")] private partial FunctionResult Ask();

                /// <summary>Try that.</summary>
                [Tool] string Try()
                {
                    try { return Ask().Response!; }
                    catch (NotSupportedException exception) { return exception.Message; }
                }
            }
            """);

        Assert.Equal(
            "The platform runs the data map 'ask', so this method has no code. To try the map, call it through IToolCaller<Support>, or "
            + "with --exec on the command line.",
            (await agent.CallAsync("try")).Result.Response);
    }

    private const string Arguments = """{"word":"a b","odd":"X&Y"}""";

    private static Task<LoopbackService> ServeAsync() => LoopbackService.StartAsync(new()
    {
        ["/list"] = (200, """[{"name":"one"},{"name":"two"},{"name":"three"}]"""),
        ["/item"] = (200, """{"name":"one","parts":[{"n":7}],"ok":true}"""),
        ["/nested"] = (200, """{"found":{"items":[{"name":"one"},{"name":"two"},{"name":"three"}]}}"""),
        ["/text"] = (200, "plain"),
        ["/error"] = (200, """{"error":null,"name":"x"}"""),
        ["/broken"] = (500, "{}"),
    });

    private static async Task<string?> RunAsync(LoopbackService service, string attributes)
    {
        await using var agent = Compile(service, attributes);
        var answer = await agent.CallAsync("ask", attributes.Contains("args.line", StringComparison.Ordinal)
            ? """{"word":"a b","odd":"","line":"x\r\nX-Evil: 1"}"""
            : Arguments);
        Assert.Equal(ToolOutcome.Answered, answer.Outcome);
        return answer.Result.Response;
    }

    private static LiveAgent Compile(
        LoopbackService service,
        string attributes,
        Action<IServiceCollection>? configure = null) => LiveAgent.Compile(
        configure ?? (_ => { }),
        $$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            /// <summary>Look it up.</summary>
            {{Quoted(attributes).Replace("URL", service.Url, StringComparison.Ordinal)}}
            private static partial FunctionResult Ask(string word, string odd, string? line = null, string? none = null);
        }
        """);

    private static string Quoted(string text) => text.Replace('\'', '"');
}
