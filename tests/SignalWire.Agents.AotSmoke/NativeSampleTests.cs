using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.AotSmoke;

/// <summary>The native program does what the other one does.</summary>
[Collection(NativeGroup.Name)]
public sealed class NativeSampleTests(PublishedPrograms programs)
{
    private const string User = "demo-user";
    private const string Password = "demo-pass";

    [NativeFact]
    public void Publish_WithNativeAot_GivesNotOneWarning() =>
        Assert.Empty(programs.Warnings());

    [NativeFact]
    public async Task Program_AskedByCommandLine_Answers()
    {
        var tools = await RunAsync("--list-tools");
        Assert.Equal(0, tools.ExitCode);
        Assert.Contains("check_order - Check the status of a customer order", tools.Output, StringComparison.Ordinal);

        Assert.Equal(
            (0, "{\"response\":\"Order A-1042: shipped, ETA April 2nd\"}\n"),
            await RunAsync("--raw", "--exec", "check_order", "--order-id", "A-1042"));
        Assert.Equal((0, ToolNameOf(await RunAsync("--dump-swml", "--raw"))), (0, "check_order"));
        Assert.Equal(1, (await RunAsync("--exec", "check_order")).ExitCode);
        Assert.Equal(1, (await RunAsync("--exec", "no_such_tool")).ExitCode);
        Assert.Equal(2, (await RunAsync("--dump-swml", "--no-such-switch")).ExitCode);
    }

    [NativeFact]
    public async Task Program_AskedForItsContract_WritesAndComparesIt()
    {
        string file = Path.Combine(Path.GetDirectoryName(programs.Binary("SupportAgent"))!, "kept", "agents.json");

        Assert.Equal((0, "Available agents:\n  Support Agent (/support) - agent, 1 tool\n"), await RunAsync("--list-agents"));
        Assert.Equal((0, $"Wrote 1 agent to {file}\n"), await RunAsync("--write-document", file));
        Assert.Equal((0, "0 breaking changes, 0 other changes\n"), await RunAsync("--check-document", file));

        var kept = JsonNode.Parse(await File.ReadAllTextAsync(file))!;
        kept["agents"]![0]!["tools"]![0]!["parameters"]!["properties"]!["order_id"]!["type"] = "integer";
        kept["agents"]![0]!["tools"]![0]!["description"] = "Old";
        await File.WriteAllTextAsync(file, kept.ToJsonString());
        Assert.Equal(
            (1, """
                changed: Support Agent: the description of tool check_order was "Old" and is now "Check the status of a customer order"
                BREAKING: Support Agent: parameter order_id of check_order was changed from integer to string
                1 breaking change, 1 other change

                """),
            await RunAsync("--check-document", file));
        Assert.StartsWith("[{\"breaking\":false,", (await RunAsync("--raw", "--check-document", file)).Output, StringComparison.Ordinal);

        Assert.Equal(
            (0, "{\"response\":\"Order A-7: shipped, ETA April 2nd\"}\n"),
            await RunAsync("--raw", "--agent", "support agent", "--override", "argument.parsed[0].order_id=A-7",
                "--custom-data", """{"global_data":{"plan":"gold"}}""", "--exec", "check_order"));
    }

    [NativeFact]
    public async Task Program_Serving_AnswersDocumentsAndToolCalls()
    {
        using var program = await programs.ServeAsync(User, Password);
        using var client = new HttpClient { BaseAddress = program.Address };
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/health", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync(new Uri("/support", UriKind.Relative))).StatusCode);

        client.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Password}")));
        var document = JsonNode.Parse(await client.GetStringAsync(new Uri("/support?call_id=call-1", UriKind.Relative)))!;
        var function = document["sections"]!["main"]![1]!["ai"]!["SWAIG"]!["functions"]![0]!;
        string tool = new Uri((string)function["web_hook_url"]!).PathAndQuery;

        Assert.Equal(
            (HttpStatusCode.OK, "Order 7: shipped, ETA April 2nd"),
            await CallAsync(client, tool, "check_order", """{"order_id":"7"}"""));
        Assert.Equal((HttpStatusCode.OK, "order_id is missing; expected a string."), await CallAsync(client, tool, "check_order", "{}"));
        Assert.Equal((HttpStatusCode.OK, "Function 'other' not found"), await CallAsync(client, tool, "other", "{}"));
        Assert.StartsWith(
            "I'm sorry", (await CallAsync(client, "/support/swaig", "check_order", """{"order_id":"7"}"""))
                .Response, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await CallAsync(client, tool, "1st", "{}")).Status);
    }

    private async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        var (exitCode, output) = await DotnetCommand.RunProgramAsync(programs.Binary("SupportAgent"), Path.GetTempPath(), arguments);
        return (exitCode, output);
    }

    private static string ToolNameOf((int ExitCode, string Output) dump) =>
        (string)JsonNode.Parse(dump.Output)!["sections"]!["main"]![1]!["ai"]!["SWAIG"]!["functions"]![0]!["function"]!;

    private static async Task<(HttpStatusCode Status, string Response)> CallAsync(
        HttpClient client, string path, string function, string arguments)
    {
        string body = $$"""{"function":"{{function}}","argument":{"parsed":[{{arguments}}]},"call_id":"call-1"}""";
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        return (response.StatusCode, (string?)answer["response"] ?? "");
    }
}
