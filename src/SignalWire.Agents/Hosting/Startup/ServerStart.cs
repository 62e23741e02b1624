using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SignalWire.Agents.Hosting.CommandLine;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// Runs the server until the program stops. If it cannot start, one line on standard error gives the reason: a stack trace does not help an
/// operator.
/// </summary>
internal static class ServerStart
{
    /// <summary>Starts the application, waits for its end, and disposes it.</summary>
    /// <param name="app">The application.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(WebApplication app)
    {
        await using (app.ConfigureAwait(false))
        {
            // A test server has no addresses.
            var urls = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
            if ((ListenFault.Find(app.Configuration, urls) ?? app.Services.GetRequiredService<StartupCheck>().FindFault()) is { } fault)
            {
                return await FailAsync(fault).ConfigureAwait(false);
            }

            ListenAddress.Apply(app, urls);

            // The server clears them when it fails.
            string addresses = ListenFault.All(app.Configuration, urls);
            var consoleLog = app.Services.GetRequiredService<StartupSilence>();
            try
            {
                consoleLog.IsOn = true;
                await app.StartAsync().ConfigureAwait(false);
            }
            catch (OptionsValidationException invalid)
            {
                return await FailAsync(string.Join(Environment.NewLine, invalid.Failures)).ConfigureAwait(false);
            }
            catch (Exception exception) when (IsOfServer(exception))
            {
                return await FailAsync(Describe(exception, addresses)).ConfigureAwait(false);
            }
            finally
            {
                consoleLog.IsOn = false;
            }

            await app.WaitForShutdownAsync().ConfigureAwait(false);
            return ExitCode.Success;
        }
    }

    /// <summary>Writes why the program ends to standard error.</summary>
    /// <param name="why">The reason.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> FailAsync(string why)
    {
        await Console.Error.WriteLineAsync(why).ConfigureAwait(false);
        return ExitCode.Failure;
    }

    /// <summary>
    /// Whether the server itself cannot start. A service of the user can fail, too, but its author needs the stack trace. The server throws
    /// any exception of the system, so only the place of the failure distinguishes them.
    /// </summary>
    private static bool IsOfServer(Exception exception) =>
        exception.StackTrace?.Contains("Microsoft.AspNetCore.Server.Kestrel", StringComparison.Ordinal) is true;

    private static string Describe(Exception exception, string addresses)
    {
        const string bindFailed = "Failed to bind to address ";
        string why = exception.Message.ReplaceLineEndings(" ").TrimEnd('.');
        why = why.StartsWith(bindFailed, StringComparison.Ordinal) ? why[bindFailed.Length..] : $"{addresses}: {why}";
        return $"Cannot listen on {why}.{ListenFault.Advice(exception)}";
    }
}
