using Microsoft.Extensions.DependencyInjection;

namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>What an agent's program does instead of serving.</summary>
internal sealed class AgentCommands(IServiceProvider services, TextWriter output, TextWriter error)
{
    private readonly AgentCatalog _catalog = services.GetRequiredService<AgentCatalog>();

    private const string Help = """
        Without any of these, the program serves its agents.

          --list-tools              the tools that the model may call, with their parameters
          --dump-swml               the SWML document; credentials, host and tokens are masked
          --exec NAME [arguments]   run a tool as a call would: --order-id A-1042, or --order-id=A-1042
          --route ROUTE             which agent, where the program has several
          --raw                     JSON alone, for other programs to read
          --show-secrets            credentials and tokens as they are
          --help                    this text

        What --dump-swml says of the call, to an agent that configures its calls:

          --call-type TYPE          sip, phone or webrtc (webrtc)
          --call-direction WAY      inbound or outbound (inbound)
          --call-state STATE        such as created or answered (created)
          --call-id ID              the call's id
          --from-number NUMBER      who calls
          --to-extension NAME       who is called
          --query NAME=VALUE        a value of the URL's query; may be given several times
          --header NAME=VALUE       a header of the request; may be given several times

        Arguments of a tool come last. Exit code: 0 done, 1 failed, 2 the command line makes no sense.
        """;

    /// <summary>Does what the command line asks for.</summary>
    /// <param name="command">The command line.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CommandLineArguments command)
    {
        switch (command.Verb)
        {
            case CommandVerb.Help:
                await output.WriteLineAsync(Help).ConfigureAwait(false);
                return ExitCode.Success;
            case CommandVerb.Invalid:
                return await RefuseAsync(command.Error).ConfigureAwait(false);
        }

        var agents = command.Route is null
            ? _catalog.Mapped
            : _catalog.Mapped.RemoveAll(
                endpoint => !string.Equals(endpoint.Route.Trim('/'), command.Route.Trim('/'), StringComparison.OrdinalIgnoreCase));
        string routes = string.Join(", ", _catalog.Mapped.Select(endpoint => endpoint.Route));
        if (agents.IsEmpty)
        {
            return await RefuseAsync($"No agent has the route '{command.Route}'; there are: {routes}").ConfigureAwait(false);
        }

        if (command.Verb == CommandVerb.ListTools)
        {
            ToolList.Write(output, agents, command.Raw);
            return ExitCode.Success;
        }

        if (agents.Length > 1)
        {
            return await RefuseAsync($"The program has several agents; choose one with --route: {routes}").ConfigureAwait(false);
        }

        return command.Verb == CommandVerb.DumpSwml
            ? await new DocumentDump(services, output, error).RunAsync(agents[0], command).ConfigureAwait(false)
            : await new ToolExecution(_catalog, output, error).RunAsync(agents[0].Agent, command).ConfigureAwait(false);
    }

    private async Task<int> RefuseAsync(string reason)
    {
        await error.WriteLineAsync(reason).ConfigureAwait(false);
        return ExitCode.Usage;
    }
}
