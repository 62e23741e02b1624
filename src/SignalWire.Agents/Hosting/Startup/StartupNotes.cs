using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SignalWire.Agents.Hosting;

/// <summary>Logs, once the server listens, what works on this machine but not on a call.</summary>
internal sealed class StartupNotes(
    IServiceProvider services, IConfiguration configuration, IOptions<VoiceAgentOptions> options, AgentCatalog catalog,
    ILogger<StartupNotes> logger)
    : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (catalog.Mapped.IsEmpty)
        {
            return Task.CompletedTask;
        }

        if (options.Value.HasMadePassword)
        {
            StartupLog.PasswordMade(logger);
        }

        if (options.Value.HasMadeSecret)
        {
            StartupLog.SecretMade(logger);
        }

        if (configuration["SWML_TRUST_PROXY_HEADERS"] is { Length: > 0 })
        {
            StartupLog.ProxyHeadersNotTrusted(logger);
        }

        if (LoopbackAddress() is { } address)
        {
            StartupLog.OnlyHere(logger, address);
        }

        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The address that the platform gets, if only this machine can reach it; otherwise <see langword="null"/>.</summary>
    private string? LoopbackAddress()
    {
        if (options.Value.PublicUrl is { } url)
        {
            return url.IsLoopback ? url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped) : null;
        }

        var addresses = services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        return addresses.Count > 0 && addresses.All(IsLoopback) ? addresses.First() : null;
    }

    private static bool IsLoopback(string address) => BindingAddress.Parse(address).Host is "localhost" or "127.0.0.1" or "[::1]";
}
