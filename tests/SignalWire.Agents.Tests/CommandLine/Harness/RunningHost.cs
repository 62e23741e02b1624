using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.CommandLine;

/// <summary>A program of one agent that serves until it is disposed.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private readonly Task<int> _run;
    private readonly TaskCompletionSource<IHostApplicationLifetime> _started;

    private RunningHost(Task<int> run, TaskCompletionSource<IHostApplicationLifetime> started)
    {
        _run = run;
        _started = started;
    }

    public static RunningHost Start<TAgent>(string[] args, Action<WebApplicationBuilder>? configure = null)
        where TAgent : IVoiceAgent<TAgent>
    {
        var started = new TaskCompletionSource<IHostApplicationLifetime>(TaskCreationOptions.RunContinuationsAsynchronously);
        var run = VoiceAgentHost.RunAsync<TAgent>(args, builder =>
        {
            builder.Configuration["SignalWire:DrainTime"] = "00:00:00";
            configure?.Invoke(builder);
            builder.Services.AddSingleton(started).AddHostedService<StartSignal>();
        });
        return new(run, started);
    }

    /// <summary>Waits for something that the program does, or for its end if it fails before.</summary>
    public async Task WaitAsync(Task task)
    {
        if (await Task.WhenAny(task, _run).WaitAsync(Patience.Limit) == _run)
        {
            Assert.Fail($"The program ended with {await _run}.");
        }
    }

    /// <summary>Waits until the program serves.</summary>
    public Task WaitForStartAsync() => WaitAsync(_started.Task);

    /// <summary>Stops the program once it serves.</summary>
    public async Task<int> StopAsync()
    {
        await WaitForStartAsync();
        (await _started.Task).StopApplication();
        return await _run.WaitAsync(Patience.Limit);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_run.IsCompleted)
        {
            await StopAsync();
        }
    }

    private sealed class StartSignal(IHostApplicationLifetime lifetime, TaskCompletionSource<IHostApplicationLifetime> started)
        : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            lifetime.ApplicationStarted.Register(() => started.TrySetResult(lifetime));
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
