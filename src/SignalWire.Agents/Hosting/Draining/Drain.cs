using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SignalWire.Agents.Hosting.Draining;

/// <summary>
/// Stops the program without losing calls. A proxy does not send a POST twice, so a server that closes its connections on SIGTERM loses
/// the calls that are on their way. This server first reports that it is not ready, and still answers until proxies send calls elsewhere.
/// Then it accepts no new connections and answers those that it has. Only then is the server itself stopped.
/// </summary>
internal sealed partial class Drain(
    ListenSockets sockets, IOptions<VoiceAgentOptions> options, IHostEnvironment environment, TimeProvider clock, ILogger<Drain> logger)
    : IHostedLifecycleService
{
    /// <summary>The time without new requests after which all calls are considered answered.</summary>
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(250);

    /// <summary>The longest wait for clients that keep sending requests on an open connection.</summary>
    private static readonly TimeSpan s_longestWait = TimeSpan.FromSeconds(2);

    private long _lastRequest;

    /// <summary>Whether the program is stopping.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>Registers the services of a drain.</summary>
    /// <param name="services">The services.</param>
    public static void AddTo(IServiceCollection services)
    {
        if (services.Any(service => service.ServiceType == typeof(Drain)))
        {
            return;
        }

        services.AddSingleton<Drain>().AddSingleton<ListenSockets>();
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<Drain>());
        services.AddTransient<IStartupFilter, DrainFilter>();
        services.AddOptions<SocketTransportOptions>().Configure<ListenSockets>(static (transport, sockets) =>
        {
            var create = transport.CreateBoundListenSocket;
            transport.CreateBoundListenSocket = endpoint =>
            {
                var socket = create(endpoint);
                sockets.Add(socket);
                return socket;
            };
        });
    }

    /// <summary>Records a request that begins while the program is stopping.</summary>
    public void Note() => Volatile.Write(ref _lastRequest, clock.GetTimestamp());

    /// <summary>Delays the end of the program; the server is stopped afterwards.</summary>
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        HasBegun = true;
        var time = options.Value.DrainTime;
        if (time == TimeSpan.Zero || environment.IsDevelopment() || !sockets.Any)
        {
            return;
        }

        Begun(logger, time.TotalSeconds);
        try
        {
            await Task.Delay(time, clock, cancellationToken).ConfigureAwait(false);
            if (!sockets.TryRefuseConnections())
            {
                CannotRefuse(logger);
            }

            await WaitForQuietAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            CutShort(logger);
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task WaitForQuietAsync(CancellationToken cancellationToken)
    {
        long begin = clock.GetTimestamp();
        Note();
        while (clock.GetElapsedTime(Volatile.Read(ref _lastRequest)) < s_quiet && clock.GetElapsedTime(begin) < s_longestWait)
        {
            await Task.Delay(s_quiet / 5, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    [LoggerMessage(
        1, LogLevel.Information, "The program is stopping: /ready returns 503, and other requests are still answered for {Seconds} s")]
    private static partial void Begun(ILogger logger, double seconds);

    [LoggerMessage(
        2, LogLevel.Information, "This system cannot hold back new connections, so requests that arrive now may be lost")]
    private static partial void CannotRefuse(ILogger logger);

    [LoggerMessage(
        3, LogLevel.Warning,
        "The shutdown timeout of the host ended before the drain time, so requests may be lost. Increase HostOptions.ShutdownTimeout, or "
        + "decrease DrainTime.")]
    private static partial void CutShort(ILogger logger);
}
