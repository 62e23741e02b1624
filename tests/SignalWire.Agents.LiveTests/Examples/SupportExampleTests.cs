using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Examples;

/// <summary>
/// The smallest program of the examples, as it stands, run as a process of its own; and the recorded cases of category <c>seed</c>,
/// which are this very agent in the vendor's SDK.
/// </summary>
public sealed class SupportExampleTests
{
    private const string Password = "demo-pass";

    private static readonly Dictionary<string, string> Environment = new()
    {
        ["SWML_BASIC_AUTH_USER"] = "demo-user",
        ["SWML_BASIC_AUTH_PASSWORD"] = Password,
    };

    [SharedFact]
    public void Category_Seed_IsReplayedWhole() => Assert.Equal(
        ["seed-get", "seed-post", "seed-support-agent", "seed-swaig", "seed-swaig-missing-arg"],
        GoldenCase.Ids("seed").Order());

    [SharedFact]
    public async Task Commands_OfItsComments_DoWhatTheySay()
    {
        using var program = Compile();

        var tools = await program.RunAsync("--list-tools");
        Assert.Equal(0, tools.ExitCode);
        Assert.Contains("check_order - Check the status of a customer order", tools.Output, StringComparison.Ordinal);
        Assert.Contains("order_id (string) (required): The order ID to look up", tools.Output, StringComparison.Ordinal);

        var executed = await program.RunAsync("--exec", "check_order", "--order-id", "A-1042");
        Assert.Equal((0, "RESULT:\nFunctionResult: Order A-1042: shipped, ETA April 2nd\n"), (executed.ExitCode, executed.Output));

        var dumped = await program.RunAsync("--dump-swml");
        Assert.Equal(0, dumped.ExitCode);
        Assert.DoesNotContain(Password, dumped.Output, StringComparison.Ordinal);
    }

    [SharedFact]
    public async Task Document_ByCommand_EqualsTheRecordedOne()
    {
        using var program = Compile();
        var dumped = await program.RunAsync("--dump-swml", "--show-secrets", "--raw");

        AssertEqual(new GoldenCase("seed-support-agent").Document, GoldenCase.WithoutTokens(dumped.Output));
    }

    [SharedTheory]
    [InlineData("seed-get")]
    [InlineData("seed-post")]
    public async Task Document_ByHttp_EqualsTheRecordedOne(string id)
    {
        using var program = Compile();
        var recorded = new GoldenCase(id);
        using var response = await SendAsync(await program.ServeAsync(), recorded.Request);

        AssertHead(recorded, response);
        AssertEqual(recorded.Response["body"]!, GoldenCase.WithoutTokens(await response.Content.ReadAsStringAsync()));
    }

    /// <summary>With the token that the served document gives, the answer is the recorded one.</summary>
    [SharedFact]
    public async Task ToolCall_WithTheDocumentsToken_EqualsTheRecordedOne()
    {
        using var program = Compile();
        var address = await program.ServeAsync();
        var recorded = new GoldenCase("seed-swaig");
        using var response = await SendAsync(address, await WithTokenAsync(address, recorded));

        AssertHead(recorded, response);
        AssertEqual(recorded.Response["body"]!, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    /// <summary>
    /// Differs at <c>$.response</c> by the row "secure tool called without a token": the vendor's SDK runs the tool, here it is refused.
    /// </summary>
    [SharedFact]
    public async Task ToolCall_WithoutToken_IsRefusedOnPurpose()
    {
        using var program = Compile();
        var recorded = new GoldenCase("seed-swaig");
        using var response = await SendAsync(await program.ServeAsync(), recorded.Request);

        AssertHead(recorded, response);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
        Assert.StartsWith("I'm sorry, the security token", (string)body["response"]!, StringComparison.Ordinal);
        Assert.Single(body);
    }

    /// <summary>
    /// The recorded text quotes the vendor's language and differs at <c>$.response</c> by the row "handler throws"; the status and a
    /// response string are what counts, and here the string tells the model what is missing.
    /// </summary>
    [SharedFact]
    public async Task ToolCall_WithoutArgument_TellsTheModelWhatIsMissing()
    {
        using var program = Compile();
        var address = await program.ServeAsync();
        var recorded = new GoldenCase("seed-swaig-missing-arg");
        using var response = await SendAsync(address, await WithTokenAsync(address, recorded));

        AssertHead(recorded, response);
        AssertEqual(
            JsonNode.Parse("""{"response":"order_id is missing: it must be a string."}""")!,
            JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    private static LiveProgram Compile() => new(Environment, File.ReadAllText(SharedMaterial.Combine("examples", "support.cs")));

    private static async Task<JsonNode> WithTokenAsync(Uri address, GoldenCase recorded)
    {
        using var document = await SendAsync(address, new GoldenCase("seed-post").Request, callId: (string)recorded.Request["body"]!["call_id"]!);
        var swml = JsonNode.Parse(await document.Content.ReadAsStringAsync())!;
        string url = (string)swml["sections"]!["main"]![1]!["ai"]!["SWAIG"]!["functions"]![0]!["web_hook_url"]!;
        var request = recorded.Request;
        request["path"] = new Uri(url).PathAndQuery;
        return request;
    }

    private static async Task<HttpResponseMessage> SendAsync(Uri address, JsonNode recorded, string? callId = null)
    {
        if (callId is not null)
        {
            recorded["body"]!["call"]!["call_id"] = callId;
        }

        using var client = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod((string)recorded["method"]!), new Uri(address, (string)recorded["path"]!));

        // The recorded cases were asked for under the vendor's default address.
        request.Headers.Host = "localhost:3000";
        Assert.Equal($"Basic demo-user:{Password}", (string)recorded["authorization"]!);
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"demo-user:{Password}")));
        if (recorded["body"] is { } body)
        {
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        }

        return await client.SendAsync(request);
    }

    private static void AssertHead(GoldenCase recorded, HttpResponseMessage response)
    {
        Assert.Equal((int)recorded.Response["status"]!, (int)response.StatusCode);
        foreach (var (name, value) in recorded.Response["headers"]!.AsObject())
        {
            var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => header.Value, StringComparer.OrdinalIgnoreCase);
            Assert.Equal((string)value!, Assert.Single(headers[name]));
        }
    }

    private static void AssertEqual(JsonNode expected, JsonNode actual) =>
        Assert.True(JsonNode.DeepEquals(expected, actual), $"Expected:\n{expected}\nActual:\n{actual}");
}
