using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SignalWire.Agents.Hosting;
using SignalWire.Agents.Mcp;

namespace SignalWire.Agents;

/// <summary>
/// Extension methods that offer the tools of agents to models that are not on a phone call, by the Model Context Protocol.
/// </summary>
public static class VoiceAgentMcpEndpointExtensions
{
    private const string Below = "mcp";

    /// <summary>
    /// Maps an MCP server with an agent's tools, by streamable HTTP. It requires the credentials of the agent's other endpoints
    /// (<see cref="VoiceAgentOptions.BasicAuth"/>), and is stateless. A call needs no token of a phone call. The actions in a tool's answer
    /// are not executed, because there is no call to execute them on.
    /// </summary>
    /// <typeparam name="TAgent">The agent.</typeparam>
    /// <param name="endpoints">The application.</param>
    /// <param name="route">
    /// The route, or <see langword="null"/> for <c>mcp</c> below the route at which the agent is mapped, or below its own if it is not
    /// mapped.
    /// </param>
    /// <returns>The endpoint, to which you can add conventions such as rate limits.</returns>
    /// <exception cref="InvalidOperationException">
    /// The agent is not registered, or the route is already mapped. The message gives the reason.
    /// </exception>
    public static IEndpointConventionBuilder MapVoiceAgentMcp<TAgent>(this IEndpointRouteBuilder endpoints, string? route = null)
        where TAgent : IVoiceAgent<TAgent>
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var services = endpoints.ServiceProvider;
        var catalog = AgentCatalog.Required(services);
        var agent = TAgent.Definition;
        var caller = services.GetService<IToolCaller<TAgent>>()
            ?? throw new InvalidOperationException(
                $"Call builder.Services.AddVoiceAgent<{typeof(TAgent).Name}>() before you map the tools of agent '{agent.Name}'.");

        string agentRoute = catalog.Mapped.FirstOrDefault(mapped => mapped.Agent == agent)?.Route ?? agent.Route;
        string path = "/" + (route ?? $"{agentRoute.Trim('/')}/{Below}").Trim('/');
        if (!catalog.TakePath(path))
        {
            throw new InvalidOperationException(
                $"The route '{path}' is already mapped. Choose another route for the tools of agent '{agent.Name}' with "
                + "MapVoiceAgentMcp<…>(\"/other\").");
        }

        catalog.Serve(agent);
        var server = new ToolServer<TAgent>(caller);
        var guard = new EndpointGuard(services.GetRequiredService<IOptions<VoiceAgentOptions>>().Value.BasicAuth!);
        var group = endpoints.MapGroup(path);
        var transport = Transport.CreateEndpoints(services, server.Configure);
        foreach (var endpoint in transport)
        {
            var front = new RequestFront(endpoint.Handler);
            group.MapMethods("", endpoint.Methods, guard.Check(front.HandleAsync)).WithDisplayName($"{agent.Name}: MCP");
        }

        UnansweredEndpoints.MapMethodsBut(string.Join(", ", transport.SelectMany(endpoint => endpoint.Methods)), group, "");
        group.CacheOutput(static policy => policy.NoCache());
        return group;
    }
}
