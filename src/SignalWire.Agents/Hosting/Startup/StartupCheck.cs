using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace SignalWire.Agents.Hosting;

/// <summary>Stops the start of a program that could not answer its callers, with one message about all that is missing.</summary>
internal sealed class StartupCheck(
    AgentCatalog catalog, ServiceCheck services, IOptions<VoiceAgentOptions> options, IHostEnvironment environment,
    IWebHostEnvironment? web = null)
    : IHostedLifecycleService
{
    /// <summary>
    /// The environment of the web application, which can differ from its host's. A host without a web application only calls tools.
    /// </summary>
    private readonly IHostEnvironment _environment = web ?? environment;

    /// <summary>Returns what the program lacks, or <see langword="null"/> if it can serve.</summary>
    public string? FindFault() =>
        string.Join(' ', new[] { MissingSecrets(), services.FindFault(catalog.Served) }.OfType<string>()) is { Length: > 0 } fault
            ? fault
            : null;

    public Task StartingAsync(CancellationToken cancellationToken) => RefuseIfAtFault();

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Checks once more: a program can map agents until its server starts.</summary>
    public Task StartedAsync(CancellationToken cancellationToken) => RefuseIfAtFault();

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private Task RefuseIfAtFault() =>
        FindFault() is not { } fault ? Task.CompletedTask
        : MissingSecrets() is null ? throw new InvalidOperationException(fault)
        : throw new OptionsValidationException(Options.DefaultName, typeof(VoiceAgentOptions), [fault]);

    /// <summary>
    /// Returns which secrets are missing. Outside a development machine a generated secret is a fault: each restart ends running calls, and
    /// each replica has another secret. Commands of the command line need no secrets, so this check is not part of the validation of
    /// options.
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
        return $"The program has no {lacks}, which the {_environment.EnvironmentName} environment requires. Set {set}. "
            + "Alternatively, set SignalWire:AllowGeneratedSecrets to true, and each process generates what is missing. "
            + "To try the program out, run it with --environment Development.";
    }
}
