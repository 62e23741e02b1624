using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SignalWire.Agents.Hosting;
using SignalWire.Agents.Hosting.CommandLine;

namespace SignalWire.Agents;

/// <summary>Extension methods that run an ASP.NET Core application with agents.</summary>
public static class VoiceAgentApplicationExtensions
{
    /// <summary>
    /// Serves the agents until the application stops, or runs the command that the arguments name (<c>--list-tools</c>, <c>--dump-swml</c>,
    /// <c>--exec</c>; <c>--help</c> lists all). In the Development environment it also prints commands to standard output with which you
    /// can try the agents. If the program cannot start, one line on standard error gives the reason. The default address is port 3000, or
    /// the port in <c>PORT</c>: only on this machine in Development, otherwise on all addresses. An address in the configuration
    /// (<c>--urls</c>, <c>ASPNETCORE_URLS</c>) or in the application's code overrides it.
    /// </summary>
    /// <param name="app">The application, with its agents mapped.</param>
    /// <param name="args">The program's arguments.</param>
    /// <returns>The exit code: 0 for success, 1 for a failure, 2 for an invalid command line.</returns>
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

        // Last in the pipeline: a request without an endpoint has no other handler.
        app.Use(static (context, next) => context.GetEndpoint() is null ? UnansweredEndpoints.RefusePath(context) : next(context));
        return await ServerStart.RunAsync(app).ConfigureAwait(false);
    }
}
