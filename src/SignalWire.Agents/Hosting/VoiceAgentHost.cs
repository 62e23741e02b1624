using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using SignalWire.Agents.Hosting;
using SignalWire.Agents.Hosting.CommandLine;

namespace SignalWire.Agents;

/// <summary>Runs a whole program for one agent: <c>return await VoiceAgentHost.RunAsync&lt;SupportAgent&gt;(args);</c></summary>
public static class VoiceAgentHost
{
    /// <summary>
    /// Serves the agent until the program stops, or runs the command that the arguments name (<c>--help</c> lists all). Without
    /// <c>--urls</c> or <c>ASPNETCORE_URLS</c> it listens on port 3000, or the port in <c>PORT</c>: only on this machine in the
    /// Development environment, otherwise on all addresses. With <c>SWML_SSL_ENABLED</c> it uses TLS, with the certificate in
    /// <c>SWML_SSL_CERT_PATH</c> and <c>SWML_SSL_KEY_PATH</c> (PEM).
    /// </summary>
    /// <typeparam name="TAgent">The agent.</typeparam>
    /// <param name="args">The program's arguments.</param>
    /// <param name="configure">Registers the services that the agent's constructor and tools need, and sets options.</param>
    /// <returns>The exit code: 0 for success, 1 for a failure, 2 for an invalid command line.</returns>
    public static async Task<int> RunAsync<TAgent>(string[] args, Action<WebApplicationBuilder>? configure = null)
        where TAgent : IVoiceAgent<TAgent>
    {
        var command = CommandLineArguments.Parse(args);
        if (command.Verb == CommandVerb.Invalid)
        {
            await Console.Error.WriteLineAsync(command.Error).ConfigureAwait(false);
            return ExitCode.Usage;
        }

        WebApplicationBuilder builder;
        try
        {
            builder = WebApplication.CreateSlimBuilder(args);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or FormatException)
        {
            // A settings file that is not JSON, or arguments that configuration cannot read.
            string why = $"{unreadable.Message} {unreadable.InnerException?.InnerException?.Message}".ReplaceLineEndings(" ").Trim();
            return await ServerStart.FailAsync(why).ConfigureAwait(false);
        }

        // Standard output is reserved for the results of commands.
        builder.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSingleton<IPostConfigureOptions<LoggerFilterOptions>, QuietFramework>();
        builder.Services.AddVoiceAgent<TAgent>();
        bool serves = command.Verb == CommandVerb.Serve;
        if (!serves)
        {
            // Listing tools does not need their services.
            builder.Host.UseDefaultServiceProvider(provider => provider.ValidateOnBuild = false);
        }

        configure?.Invoke(builder);
        if (serves && FindFault(builder) is { } fault)
        {
            return await ServerStart.FailAsync(fault).ConfigureAwait(false);
        }

        WebApplication app;
        try
        {
            app = builder.Build();
        }
        catch (AggregateException invalid)
        {
            // In Development the container validates all registrations.
            string why = string.Join(' ', invalid.InnerExceptions.Select(one => one.Message)).ReplaceLineEndings(" ");
            return await ServerStart.FailAsync(why).ConfigureAwait(false);
        }

        await using (app.ConfigureAwait(false))
        {
            try
            {
                app.MapVoiceAgent<TAgent>();
            }
            catch (OptionsValidationException invalid)
            {
                return await ServerStart.FailAsync(string.Join(Environment.NewLine, invalid.Failures)).ConfigureAwait(false);
            }
            catch (InvalidOperationException invalid)
            {
                return await ServerStart.FailAsync(invalid.Message).ConfigureAwait(false);
            }

            return await app.RunVoiceAgentsAsync(args).ConfigureAwait(false);
        }
    }

    /// <summary>Configures the server's certificate; returns the reason if it cannot.</summary>
    private static string? FindFault(WebApplicationBuilder builder)
    {
        try
        {
            TlsSettings.Apply(builder);
            return null;
        }
        catch (InvalidOperationException invalid)
        {
            return invalid.Message;
        }
    }
}
