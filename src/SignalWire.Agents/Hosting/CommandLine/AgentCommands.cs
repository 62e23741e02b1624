using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>What an agent's program does instead of serving.</summary>
internal sealed class AgentCommands(AgentCatalog catalog, TextWriter output, TextWriter error)
{
    private const string Help = """
        Without any of these, the program serves its agents.

          --list-tools              the tools that the model may call, with their parameters
          --dump-swml               the SWML document; credentials, host and tokens are masked
          --exec NAME [arguments]   run a tool as a call would: --order-id A-1042, or --order-id=A-1042
          --route ROUTE             which agent, where the program has several
          --raw                     JSON alone, for other programs to read
          --show-secrets            credentials and tokens as they are
          --help                    this text

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
            ? catalog.Mapped
            : catalog.Mapped.RemoveAll(
                endpoint => !string.Equals(endpoint.Route.Trim('/'), command.Route.Trim('/'), StringComparison.OrdinalIgnoreCase));
        string routes = string.Join(", ", catalog.Mapped.Select(endpoint => endpoint.Route));
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
            ? DocumentDump.Write(output, agents[0], command)
            : await new ToolExecution(catalog, output, error).RunAsync(agents[0].Agent, command).ConfigureAwait(false);
    }

    private async Task<int> RefuseAsync(string reason)
    {
        await error.WriteLineAsync(reason).ConfigureAwait(false);
        return ExitCode.Usage;
    }
}
