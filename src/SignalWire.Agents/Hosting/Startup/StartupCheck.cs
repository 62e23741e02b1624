using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace SignalWire.Agents.Hosting;

/// <summary>Refuses to start a program that would turn its callers away, and says all that it lacks in one message.</summary>
internal sealed class StartupCheck(
    AgentCatalog catalog, ServiceCheck services, IOptions<VoiceAgentOptions> options, IHostEnvironment environment,
    IWebHostEnvironment? web = null)
    : IHostedLifecycleService
{
    /// <summary>A web application may have been told another one than its host; the host alone calls tools of its own.</summary>
    private readonly IHostEnvironment _environment = web ?? environment;

    /// <summary>What the program lacks; <see langword="null"/> if it can serve.</summary>
    public string? FindFault() =>
        string.Join(' ', new[] { MissingSecrets(), services.FindFault(catalog.Served) }.OfType<string>()) is { Length: > 0 } fault
            ? fault
            : null;

    public Task StartingAsync(CancellationToken cancellationToken) => RefuseIfAtFault();

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Once more: a program may map its agents as late as its server starts.</summary>
    public Task StartedAsync(CancellationToken cancellationToken) => RefuseIfAtFault();

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private Task RefuseIfAtFault() =>
        FindFault() is not { } fault ? Task.CompletedTask
        : MissingSecrets() is null ? throw new InvalidOperationException(fault)
        : throw new OptionsValidationException(Options.DefaultName, typeof(VoiceAgentOptions), [fault]);

    /// <summary>
    /// Anywhere but on a developer's machine a secret that is made for the process is a fault: it ends running calls with each restart, and
    /// another replica has another one. What the command line asks for needs none, so this is no matter of validation.
    /// </summary>
    private string? MissingSecrets()
    {
        var given = options.Value;
        if (!catalog.IsUsed || given.AllowGeneratedSecrets || _environment.IsDevelopment()
            || !(given.HasMadePassword || given.HasMadeSecret))
        {
            return null;
        }

        const string password = "SWML_BASIC_AUTH_PASSWORD";
        const string secret = "SIGNALWIRE_SWAIG_SECRET (32 bytes or more, such as those of `openssl rand -hex 32`)";
        var (lacks, set) = (given.HasMadePassword, given.HasMadeSecret) switch
        {
            (true, true) => ("password and no token secret", $"{password} and {secret}"),
            (true, false) => ("password", password),
            _ => ("token secret", secret),
        };
        return $"The program has no {lacks}, which the {_environment.EnvironmentName} environment requires. Set {set}; "
            + "or set SignalWire:AllowGeneratedSecrets to true, and each process generates what is missing. "
            + "To try the program out, run it with --environment Development.";
    }
}
