using System.Text;
using System.Text.Json;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Security.Forging;

/// <summary>A server with two agents, asked by one of the two methods.</summary>
internal sealed class ServedAgents(TestServer server, HttpMethod method) : IForgeable
{
    private static readonly string[] s_offered = ["open_vault", "tell_time"];

    public async Task<IReadOnlyList<Issued>> IssueAsync(string route, string callId, string carry)
    {
        string query = $"carry={carry}";
        var answer = method == HttpMethod.Get
            ? await server.GetAsync($"{route}?{query}&call_id={Uri.EscapeDataString(callId)}")
            : await server.PostAsync($"{route}?{query}", JsonSerializer.Serialize(new { call = new { call_id = callId } }));
        if (answer.Status != 200)
        {
            Assert.Equal(400, answer.Status);
            return [];
        }

        var document = new SwmlDocument(answer.Json);
        return [.. s_offered.Select(tool => Read(route, tool, document.ToolUrl(tool)))];
    }

    public async ValueTask<bool> RunsAsync(Right wanted, string token)
    {
        int before = server.Recorder.Calls.Count;
        string carried = wanted.Carried.Length == 0 ? "" : $"__carried={Uri.EscapeDataString(wanted.Carried)}&";
        string path = wanted.Tool == "post_prompt" ? "post_prompt" : "swaig";
        string body = JsonSerializer.Serialize(
            new { function = wanted.Tool, argument = new { parsed = new[] { new { } } }, call_id = wanted.CallId });
        var answer = await server.PostAsync($"{wanted.Route}/{path}/?{carried}__token={Uri.EscapeDataString(token)}", body);
        Assert.True(answer.Status is 200 or 400 or 403, answer.Text);
        return server.Recorder.Calls.Count > before;
    }

    /// <summary>Whom a token is for is what stands in it: the server makes ids for those who give none.</summary>
    private static Issued Read(string route, string tool, Uri url)
    {
        var query = url.Query[1..].Split('&').Select(pair => pair.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]));
        string token = Encoding.UTF8.GetString(Convert.FromBase64String(query["__token"].Replace('-', '+').Replace('_', '/')));
        return new Issued(new Right(route, token.Split('.')[0], tool, query.GetValueOrDefault("__carried", "")), token);
    }
}
