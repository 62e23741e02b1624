using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SignalWire.Agents.Hosting;
using SignalWire.Agents.Hosting.CommandLine;

namespace SignalWire.Agents;

/// <summary>Runs an ASP.NET Core application that has agents.</summary>
public static class VoiceAgentApplicationExtensions
{
    /// <summary>
    /// Serves until the application is stopped, or does what the command line asks instead (<c>--list-tools</c>, <c>--dump-swml</c>,
    /// <c>--exec</c>; <c>--help</c> lists all). In the Development environment it prints, to standard output, commands that try the
    /// agents. If the program cannot start, one line on standard error says why. Unless the configuration (<c>--urls</c>,
    /// <c>ASPNETCORE_URLS</c>) or the application's own code names an address, it listens on port 3000, or that of <c>PORT</c>: on this
    /// machine alone in Development, else on all addresses.
    /// </summary>
    /// <param name="app">The application, with its agents mapped.</param>
    /// <param name="args">The program's arguments.</param>
    /// <returns>The exit code: 0 when all went well, 1 when not, 2 when the command line makes no sense.</returns>
    public static async Task<int> RunVoiceAgentsAsync(this WebApplication app, string[] args)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(args);
        var command = CommandLineArguments.Parse(args);
        if (command.Verb != CommandVerb.Serve)
        {
            var program = new AgentCommands(app.Services, Console.Out, Console.Error);
            return await program.RunAsync(command).ConfigureAwait(false);
        }

        if (app.Environment.IsDevelopment())
        {
            var catalog = app.Services.GetRequiredService<AgentCatalog>();
            app.Lifetime.ApplicationStarted.Register(() => TryOutCommands.Print(app, catalog, Console.Out));
        }

        // Last in the pipeline: whatever has no endpoint by now, nobody answers.
        app.Use(static (context, next) => context.GetEndpoint() is null ? UnansweredEndpoints.RefusePath(context) : next(context));
        return await ServerStart.RunAsync(app).ConfigureAwait(false);
    }
}
