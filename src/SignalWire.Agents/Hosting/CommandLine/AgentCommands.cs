using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents.Hosting.CommandLine.Contracts;

namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>Runs the commands of an agent's program, which it executes instead of serving.</summary>
internal sealed class AgentCommands(IServiceProvider services, TextWriter output, TextWriter error)
{
    private readonly AgentCatalog _catalog = services.GetRequiredService<AgentCatalog>();

    /// <summary>Runs the command.</summary>
    /// <param name="command">The command line.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CommandLineArguments command)
    {
        switch (command.Verb)
        {
            case CommandVerb.Help:
                await output.WriteLineAsync(CommandHelp.Text).ConfigureAwait(false);
                return ExitCode.Success;
            case CommandVerb.Invalid:
                return await RefuseAsync(command.Error).ConfigureAwait(false);
        }

        var agents = _catalog.Mapped.RemoveAll(endpoint => !IsMeant(endpoint, command));
        bool isChosen = command.Route is not null || command.Agent is not null;
        if (agents.IsEmpty && isChosen)
        {
            return await RefuseAsync(command.Route is not null
                ? $"No agent has the route '{command.Route}'. Routes: {Routes}"
                : $"No agent has the name '{command.Agent}'. Agents: {Names}").ConfigureAwait(false);
        }

        if (agents.IsEmpty && command.Verb != CommandVerb.ListAgents)
        {
            return await RefuseAsync("The program has no agents. Map them with app.MapVoiceAgents().").ConfigureAwait(false);
        }

        switch (command.Verb)
        {
            case CommandVerb.ListAgents:
                AgentList.Write(output, agents, _catalog.SipDirectory, command.Raw);
                return ExitCode.Success;
            case CommandVerb.ListTools:
                ToolList.Write(output, agents, command.Raw);
                return ExitCode.Success;
            case CommandVerb.WriteDocument:
                return await new ContractCommands(output, error).WriteAsync(agents, command.File).ConfigureAwait(false);
            case CommandVerb.CheckDocument:
                return await new ContractCommands(output, error).CheckAsync(agents, !isChosen, command.File, command.Raw)
                    .ConfigureAwait(false);
        }

        if (agents.Length > 1)
        {
            return await RefuseAsync(
                command.Agent is not null
                    ? $"Several agents have the name '{command.Agent}'. Select one with --route: {Routes}"
                    : $"The program has several agents. Select one with --route: {Routes}; or with --agent: {Names}").ConfigureAwait(false);
        }

        return command.Verb == CommandVerb.DumpSwml
            ? await new DocumentDump(services, output, error).RunAsync(agents[0], command).ConfigureAwait(false)
            : await new ToolExecution(services, _catalog, output, error).RunAsync(agents[0], command).ConfigureAwait(false);
    }

    private string Routes => string.Join(", ", _catalog.Mapped.Select(endpoint => endpoint.Route));

    private string Names => string.Join(", ", _catalog.Mapped.Select(endpoint => endpoint.Agent.Name).Distinct());

    private static bool IsMeant(AgentEndpoint endpoint, CommandLineArguments command) =>
        (command.Route is null || string.Equals(endpoint.Route.Trim('/'), command.Route.Trim('/'), StringComparison.OrdinalIgnoreCase))
        && (command.Agent is null || string.Equals(endpoint.Agent.Name, command.Agent, StringComparison.OrdinalIgnoreCase));

    private async Task<int> RefuseAsync(string reason)
    {
        await error.WriteLineAsync(reason).ConfigureAwait(false);
        return ExitCode.Usage;
    }
}
