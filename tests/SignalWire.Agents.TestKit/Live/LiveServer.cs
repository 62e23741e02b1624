using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.CodeAnalysis;
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

    /// <summary>Many cases are about one and the same agent.</summary>
    private static readonly ConcurrentDictionary<string, Lazy<byte[]>> Images = new();

    private readonly AssemblyLoadContext _context;
    private readonly WebApplication _app;
    private readonly HttpClient _client;
    private readonly string _host;

    private LiveServer(AssemblyLoadContext context, Assembly assembly, WebApplication app, string host, X509Certificate2? certificate)
    {
        _context = context;
        Assembly = assembly;
        _app = app;
        _host = host;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback = (_, presented, _, _) => presented?.GetCertHashString() == certificate?
                    .GetCertHashString(),
            },
        };
        _client = new HttpClient(handler) { BaseAddress = new Uri(app.Urls.First()) };
    }

    /// <summary>What was compiled.</summary>
    public Assembly Assembly { get; }

    /// <summary>Compiles and starts.</summary>
    /// <param name="sources">The files.</param>
    public static Task<LiveServer> StartAsync(params string[] sources) => StartAsync(new LiveServerSetup(), sources);

    /// <summary>Compiles and starts agents that take services.</summary>
    /// <param name="configure">Adds services, which may be of what was compiled.</param>
    /// <param name="sources">The files.</param>
    public static Task<LiveServer> StartAsync(Action<IServiceCollection, Assembly> configure, params string[] sources) =>
        StartAsync(new LiveServerSetup { Services = configure }, sources);

    /// <summary>Compiles and starts in another way than usual.</summary>
    /// <param name="setup">The way.</param>
    /// <param name="sources">The files.</param>
    public static async Task<LiveServer> StartAsync(LiveServerSetup setup, params string[] sources)
    {
        var context = new AssemblyLoadContext(nameof(LiveServer), isCollectible: true);
        using var image = new MemoryStream(
            Images.GetOrAdd(string.Join('\0', sources), _ => new(() => Compile(setup.References, sources))).Value);
        var assembly = context.LoadFromStream(image);

        var certificate = setup.UsesTls ? SelfSigned() : null;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(setup.Configuration);
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (certificate is not null)
            {
                listen.UseHttps(certificate);
            }
        }));
        CallRegistry(assembly, "AddVoiceAgents", builder.Services, null);
        setup.Services(builder.Services, assembly);
        var app = builder.Build();
        setup.Middleware(app);
        setup.Map(app, assembly);
        await app.StartAsync();
        return new LiveServer(context, assembly, app, setup.Host, certificate);
    }

    /// <summary>Sends a request as if to the address of the recorded cases, or to the one that was set up.</summary>
    /// <param name="request">The request, whose URL is a path, and which may name another address.</param>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        request.Headers.Host ??= _host;
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

    internal static void CallRegistry(Assembly assembly, string method, params object?[] arguments) =>
        assembly.GetType("SignalWire.Agents.VoiceAgentRegistry", throwOnError: true)!
            .GetMethod(method, BindingFlags.Static | BindingFlags.Public)!.Invoke(null, arguments);

    private static byte[] Compile(IEnumerable<MetadataReference> references, string[] sources)
    {
        using var image = new MemoryStream();
        LiveAgent.Emit(TestCompilation.Create(sources).AddReferences(references), image);
        return image.ToArray();
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
