using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

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

        Assert.Null(JsonDifference.Find(new GoldenCase("seed-support-agent").Document, JsonElement.Parse(dumped.Output)));
    }

    [SharedTheory]
    [InlineData("seed-get")]
    [InlineData("seed-post")]
    public async Task Document_ByHttp_EqualsTheRecordedOne(string id)
    {
        using var program = Compile();
        var recorded = new GoldenCase(id);

        AssertAsRecorded(recorded, await ReplayAsync(await program.ServeAsync(), recorded));
    }

    /// <summary>With the token that the served document gives, the answer is the recorded one.</summary>
    [SharedFact]
    public async Task ToolCall_WithTheDocumentsToken_EqualsTheRecordedOne()
    {
        using var program = Compile();
        var address = await program.ServeAsync();
        var recorded = new GoldenCase("seed-swaig");

        AssertAsRecorded(recorded, await ReplayAsync(address, recorded, await TokenAsync(address)));
    }

    /// <summary>
    /// Differs at <c>$.response</c> by the row "secure tool called without a token": the vendor's SDK runs the tool, here it is refused.
    /// </summary>
    [SharedTheory]
    [InlineData("seed-swaig")]
    [InlineData("seed-swaig-missing-arg")]
    public async Task ToolCall_WithoutToken_IsRefusedOnPurpose(string id)
    {
        using var program = Compile();
        var recorded = new GoldenCase(id);
        var answer = await ReplayAsync(await program.ServeAsync(), recorded);

        AssertHead(recorded, answer);
        Assert.StartsWith("$.response:", JsonDifference.Find(recorded.Response.GetProperty("body"), answer.Body), StringComparison.Ordinal);
        Assert.StartsWith("I'm sorry, the security token", answer.Body.GetProperty("response").GetString(), StringComparison.Ordinal);
    }

    /// <summary>
    /// Differs at <c>$.response</c> by the row "handler throws": the recorded text quotes the vendor's language and is informative; here
    /// the model is told what is missing.
    /// </summary>
    [SharedFact]
    public async Task ToolCall_WithoutArgument_TellsTheModelWhatIsMissing()
    {
        using var program = Compile();
        var address = await program.ServeAsync();
        var recorded = new GoldenCase("seed-swaig-missing-arg");
        var answer = await ReplayAsync(address, recorded, await TokenAsync(address));

        AssertHead(recorded, answer);
        Assert.StartsWith("$.response:", JsonDifference.Find(recorded.Response.GetProperty("body"), answer.Body), StringComparison.Ordinal);
        Assert.Equal("order_id is missing; expected a string.", answer.Body.GetProperty("response").GetString());
    }

    private static LiveProgram Compile() => new(Environment, File.ReadAllText(SharedMaterial.Combine("examples", "support.cs")));

    /// <summary>The query that the document of the recorded call names for its tool.</summary>
    private static async Task<string> TokenAsync(Uri address)
    {
        var document = await SendAsync(address, HttpMethod.Get, "/support?call_id=call-0001", body: null);
        var functions = document.Body.GetProperty("sections").GetProperty("main")[1].GetProperty("ai").GetProperty("SWAIG")
            .GetProperty("functions");
        return new Uri(functions[0].GetProperty("web_hook_url").GetString()!).Query;
    }

    private static Task<(HttpResponseMessage Head, JsonElement Body)> ReplayAsync(Uri address, GoldenCase recorded, string query = "")
    {
        var request = recorded.Request;
        Assert.Equal($"Basic demo-user:{Password}", request.GetProperty("authorization").GetString());
        return SendAsync(
            address,
            new HttpMethod(request.GetProperty("method").GetString()!),
            request.GetProperty("path").GetString() + query,
            request.TryGetProperty("body", out var body) ? body.GetRawText() : null);
    }

    private static async Task<(HttpResponseMessage Head, JsonElement Body)> SendAsync(
        Uri address, HttpMethod method, string path, string? body)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(method, new Uri(address, path));

        // The recorded cases were asked for under the vendor's default address.
        request.Headers.Host = "localhost:3000";
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"demo-user:{Password}")));
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        var response = await client.SendAsync(request);
        return (response, JsonElement.Parse(await response.Content.ReadAsStringAsync()));
    }

    private static void AssertAsRecorded(GoldenCase recorded, (HttpResponseMessage Head, JsonElement Body) answer)
    {
        AssertHead(recorded, answer);
        Assert.Null(JsonDifference.Find(recorded.Response.GetProperty("body"), answer.Body));
    }

    private static void AssertHead(GoldenCase recorded, (HttpResponseMessage Head, JsonElement Body) answer)
    {
        Assert.Equal(recorded.Response.GetProperty("status").GetInt32(), (int)answer.Head.StatusCode);
        var headers = answer.Head.Headers.Concat(answer.Head.Content.Headers)
            .ToDictionary(header => header.Key, header => header.Value, StringComparer.OrdinalIgnoreCase);
        foreach (var header in recorded.Response.GetProperty("headers").EnumerateObject())
        {
            Assert.Equal(header.Value.GetString(), Assert.Single(headers[header.Name]));
        }
    }
}
