using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.Tests.Tools;

namespace SignalWire.Agents.Tests.Hosting;

/// <summary>
/// An application with agents on a real Kestrel, on a port of its own, that knows no configuration but what a test gives it.
/// </summary>
internal sealed class TestServer : IAsyncDisposable
{
    public const string User = "demo-user";
    public const string Password = "demo-pass";
    public const string Secret = "0123456789abcdef0123456789abcdef";
    public const string CallId = "call-0001";

    private readonly WebApplication _app;

    private TestServer(WebApplication app, LogCapture log, string route)
    {
        _app = app;
        Log = log;
        Route = route;
        Origin = new Uri(app.Urls.First());
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = Origin };
        Client.DefaultRequestHeaders.Authorization = BasicAuth(User, Password);
    }

    /// <summary>Sends the right credentials unless a request brings its own.</summary>
    public HttpClient Client { get; }

    public Uri Origin { get; }

    public LogCapture Log { get; }

    /// <summary>The route of the agent that the server was started for.</summary>
    public string Route { get; }

    public IServiceProvider Services => _app.Services;

    public CallRecorder Recorder => Services.GetRequiredService<CallRecorder>();

    public static Task<TestServer> StartAsync<TAgent>(Action<WebApplicationBuilder>? configure = null)
        where TAgent : IVoiceAgent<TAgent> =>
        StartAsync(app => app.MapVoiceAgent<TAgent>(), configure, TAgent.Definition.Route);

    public static async Task<TestServer> StartAsync(
        Action<WebApplication> map, Action<WebApplicationBuilder>? configure = null, string route = "/")
    {
        var log = new LogCapture();
        var app = Build(log, configure);
        map(app);
        await app.StartAsync();
        return new TestServer(app, log, route);
    }

    /// <summary>The application alone, neither mapped nor started.</summary>
    public static WebApplication Build(LogCapture log, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();

        // Nothing that is set on the machine may reach a test.
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["SignalWire:BasicAuth:User"] = User,
            ["SignalWire:BasicAuth:Password"] = Password,
            ["SignalWire:TokenSecrets:0"] = Secret,
            ["SignalWire:DrainTime"] = "00:00:00",
        });
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<CallRecorder>().AddSingleton<KeptCalls>().AddSingleton<Gate>().AddScoped<ScopedNumber>();

        // Registered, so that a program starts whose agents take it, and never made.
        builder.Services
            .AddTransient<ICustomFormatter>(_ => throw new InvalidOperationException($"No {nameof(ICustomFormatter)} can be made."));
        builder.Services.AddVoiceAgents();
        configure?.Invoke(builder);
        return builder.Build();
    }

    public static AuthenticationHeaderValue BasicAuth(string user, string password) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));

    public Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<Answer> PostAsync(string path, string body, string? contentType = "application/json") =>
        PostAsync(path, Encoding.UTF8.GetBytes(body), contentType);

    public async Task<Answer> PostAsync(string path, byte[] body, string? contentType = "application/json")
    {
        using var content = new ByteArrayContent(body);
        if (contentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        return await SendAsync(HttpMethod.Post, path, request => request.Content = content);
    }

    public async Task<Answer> SendAsync(HttpMethod method, string path, Action<HttpRequestMessage>? prepare = null)
    {
        using var request = new HttpRequestMessage(method, path);
        prepare?.Invoke(request);
        using var response = await Client.SendAsync(request);
        return await Answer.ReadAsync(response);
    }

    /// <summary>Asks for the document of a phone call.</summary>
    public async Task<SwmlDocument> DocumentAsync(string callId = CallId) =>
        new((await GetAsync($"{Route}?call_id={Uri.EscapeDataString(callId)}")).Json);

    /// <summary>Calls a tool as the platform does: at the URL that the document names, with its arguments in <c>parsed</c>.</summary>
    public Task<Answer> CallAsync(string tool, string arguments = "{}", string callId = CallId) =>
        PostToolAsync(
            tool, $$$"""{"function":"{{{tool}}}","argument":{"parsed":[{{{arguments}}}]},"call_id":"{{{callId}}}"}""", callId);

    /// <summary>Posts a body to the URL that the document of a phone call names for a tool.</summary>
    public async Task<Answer> PostToolAsync(string tool, string body, string callId = CallId) =>
        await PostAsync((await DocumentAsync(callId)).ToolUrl(tool).PathAndQuery, body);

    /// <summary>Stops the server as a signal does.</summary>
    public Task StopAsync(CancellationToken cancellationToken = default) => _app.StopAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
