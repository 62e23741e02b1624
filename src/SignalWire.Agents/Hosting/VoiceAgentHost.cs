using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using SignalWire.Agents.Hosting;
using SignalWire.Agents.Hosting.CommandLine;

namespace SignalWire.Agents;

/// <summary>A whole program for one agent: <c>return await VoiceAgentHost.RunAsync&lt;SupportAgent&gt;(args);</c></summary>
public static class VoiceAgentHost
{
    /// <summary>The vendor's port where none is set.</summary>
    private const string DefaultPort = "3000";

    /// <summary>
    /// Serves the agent until the program is stopped, or does what the command line asks (<c>--help</c> lists what it can ask). Without
    /// <c>--urls</c> or <c>ASPNETCORE_URLS</c> it listens on port 3000, or that of <c>PORT</c>: on this machine alone in the
    /// Development environment, else on all addresses. With <c>SWML_SSL_ENABLED</c> it speaks TLS there, with the certificate of
    /// <c>SWML_SSL_CERT_PATH</c> and <c>SWML_SSL_KEY_PATH</c> (PEM).
    /// </summary>
    /// <typeparam name="TAgent">The agent.</typeparam>
    /// <param name="args">The program's arguments.</param>
    /// <param name="configure">Adds the services that the agent's constructor and tools take, and sets options.</param>
    /// <returns>The exit code: 0 when all went well, 1 when not, 2 when the command line makes no sense.</returns>
    public static async Task<int> RunAsync<TAgent>(string[] args, Action<WebApplicationBuilder>? configure = null)
        where TAgent : IVoiceAgent<TAgent>
    {
        var builder = WebApplication.CreateSlimBuilder(args);

        // Standard output belongs to what the command line asked for.
        builder.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddVoiceAgent<TAgent>();
        configure?.Invoke(builder);
        try
        {
            TlsSettings.Apply(builder);
        }
        catch (InvalidOperationException invalid)
        {
            return await FailAsync(invalid.Message).ConfigureAwait(false);
        }

        var app = builder.Build();
        await using (app.ConfigureAwait(false))
        {
            if (NobodySaysWhereToListen(app.Configuration))
            {
                string host = app.Environment.IsDevelopment() ? "localhost" : "*";
                string scheme = TlsSettings.IsEnabled(app.Configuration) ? "https" : "http";
                app.Urls.Add($"{scheme}://{host}:{Port(app.Configuration)}");
            }

            try
            {
                app.MapVoiceAgent<TAgent>();
            }
            catch (OptionsValidationException invalid)
            {
                return await FailAsync(string.Join(Environment.NewLine, invalid.Failures)).ConfigureAwait(false);
            }
            catch (InvalidOperationException invalid)
            {
                return await FailAsync(invalid.Message).ConfigureAwait(false);
            }

            return await app.RunVoiceAgentsAsync(args).ConfigureAwait(false);
        }
    }

    /// <summary>The port where nobody says where to listen.</summary>
    internal static string Port(IConfiguration configuration) => configuration["PORT"] is { Length: > 0 } port ? port : DefaultPort;

    private static async Task<int> FailAsync(string why)
    {
        await Console.Error.WriteLineAsync(why).ConfigureAwait(false);
        return ExitCode.Failure;
    }

    private static bool NobodySaysWhereToListen(IConfiguration configuration) =>
        string.IsNullOrEmpty(configuration["urls"])
        && string.IsNullOrEmpty(configuration["http_ports"])
        && string.IsNullOrEmpty(configuration["https_ports"])
        && !configuration.GetSection("Kestrel:Endpoints").Exists();
}
