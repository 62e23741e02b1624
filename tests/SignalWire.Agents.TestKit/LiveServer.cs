using System.Net.Http.Headers;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.TestKit;

/// <summary>A library of agents that was compiled a moment ago, mapped by its generated registry and served by a real Kestrel.</summary>
public sealed class LiveServer : IAsyncDisposable
{
    /// <summary>The credentials of the recorded cases.</summary>
    public const string User = "demo-user";

    /// <inheritdoc cref="User"/>
    public const string Password = "demo-pass";

    /// <summary>Where the recorded cases were served.</summary>
    private const string RecordedHost = "localhost:3000";

    private readonly AssemblyLoadContext _context;
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private LiveServer(AssemblyLoadContext context, Assembly assembly, WebApplication app)
    {
        _context = context;
        Assembly = assembly;
        _app = app;
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = new Uri(app.Urls.First()) };
    }

    /// <summary>What was compiled.</summary>
    public Assembly Assembly { get; }

    /// <summary>Compiles and starts.</summary>
    /// <param name="sources">The files.</param>
    public static Task<LiveServer> StartAsync(params string[] sources) => StartAsync((_, _) => { }, sources);

    /// <summary>Compiles and starts agents that take services.</summary>
    /// <param name="configure">Adds services, which may be of what was compiled.</param>
    /// <param name="sources">The files.</param>
    public static async Task<LiveServer> StartAsync(Action<IServiceCollection, Assembly> configure, params string[] sources)
    {
        using var image = new MemoryStream();
        LiveAgent.Emit(TestCompilation.Create(sources), image);
        image.Position = 0;
        var context = new AssemblyLoadContext(nameof(LiveServer), isCollectible: true);
        var assembly = context.LoadFromStream(image);
        var registry = assembly.GetType("SignalWire.Agents.VoiceAgentRegistry", throwOnError: true)!;

        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["SignalWire:BasicAuth:User"] = User,
            ["SignalWire:BasicAuth:Password"] = Password,
            ["SignalWire:TokenSecrets:0"] = "0123456789abcdef0123456789abcdef",
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        Call(registry, "AddVoiceAgents", builder.Services, null);
        configure(builder.Services, assembly);
        var app = builder.Build();
        Call(registry, "MapVoiceAgents", app);
        await app.StartAsync();
        return new LiveServer(context, assembly, app);
    }

    /// <summary>Sends a request as if to the address of the recorded cases.</summary>
    /// <param name="request">The request, whose URL is a path.</param>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        request.Headers.Host = RecordedHost;
        return _client.SendAsync(request);
    }

    /// <summary>The right credentials.</summary>
    public static AuthenticationHeaderValue Credentials { get; } =
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Password}")));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        _context.Unload();
    }

    private static void Call(Type registry, string method, params object?[] arguments) =>
        registry.GetMethod(method, BindingFlags.Static | BindingFlags.Public)!.Invoke(null, arguments);
}
