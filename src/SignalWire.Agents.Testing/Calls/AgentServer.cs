using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace SignalWire.Agents.Testing.Calls;

/// <summary>An agent in the real pipeline in this process, with authentication, tokens and limits. Several calls can share it.</summary>
internal sealed class AgentServer<TAgent> : IAsyncDisposable
    where TAgent : IVoiceAgent<TAgent>
{
    private readonly WebApplication _app;

    private AgentServer(WebApplication app, HttpClient client)
    {
        _app = app;
        Client = client;
    }

    /// <summary>A client with the agent's credentials.</summary>
    public HttpClient Client { get; }

    /// <summary>The caller that runs a tool's data map in this process, as the platform would.</summary>
    public IToolCaller<TAgent> InProcess => _app.Services.GetRequiredService<IToolCaller<TAgent>>();

    public static async Task<AgentServer<TAgent>> StartAsync(CallSimulatorOptions options, CancellationToken cancellationToken)
    {
        var credentials = new BasicAuthCredentials("simulator", Convert.ToHexString(RandomNumberGenerator.GetBytes(16)));
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseTestServer(server => server.PreserveExecutionContext = true);
        builder.Services.AddSingleton(options.TimeProvider);
        builder.Services.AddVoiceAgent<TAgent>(agents =>
        {
            agents.BasicAuth = credentials;
            agents.AllowGeneratedSecrets = true;
            options.ConfigureAgents?.Invoke(agents);
            credentials = agents.BasicAuth;
        });
        options.ConfigureServices?.Invoke(builder.Services);

        var app = builder.Build();
        app.MapVoiceAgent<TAgent>(options.Route);
        await app.StartAsync(cancellationToken).ConfigureAwait(false);
        var client = app.GetTestClient();
        client.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue(
                "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{credentials.User}:{credentials.Password}")));
        return new AgentServer<TAgent>(app, client);
    }

    /// <summary>Posts JSON, and returns the JSON of the response.</summary>
    /// <exception cref="HttpRequestException">The response is not a success; the message contains its status and body.</exception>
    public async Task<JsonObject> PostAsync(
        string url, JsonObject body, IEnumerable<KeyValuePair<string, string>> headers, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(url, UriKind.RelativeOrAbsolute));
        request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await Client.SendAsync(request, cancellationToken).ConfigureAwait(false);
        string answer = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException(
                $"The server returned status {(int)response.StatusCode}: {answer}", inner: null, response.StatusCode);
        }

        return JsonNode.Parse(answer) as JsonObject ?? throw new JsonException($"The response is not a JSON object: {answer}");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync().ConfigureAwait(false);
    }
}
