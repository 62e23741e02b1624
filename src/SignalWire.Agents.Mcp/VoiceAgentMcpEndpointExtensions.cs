using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SignalWire.Agents.Hosting;
using SignalWire.Agents.Mcp;

namespace SignalWire.Agents;

/// <summary>Offers the tools of agents to models that are on no phone call, by the Model Context Protocol.</summary>
public static class VoiceAgentMcpEndpointExtensions
{
    private const string Below = "mcp";

    /// <summary>
    /// Serves an agent's tools as an MCP server, by streamable HTTP, behind the credentials of the agent's other endpoints
    /// (<see cref="VoiceAgentOptions.BasicAuth"/>). Nothing is remembered between requests. A call needs no token of a phone call, and
    /// what a tool's answer would have the platform do is not done: there is no call to do it on.
    /// </summary>
    /// <typeparam name="TAgent">The agent.</typeparam>
    /// <param name="endpoints">The application.</param>
    /// <param name="route">
    /// Where; by default <c>mcp</c> below the route at which the agent is mapped, or below its own if it is not.
    /// </param>
    /// <returns>The endpoint, to add conventions such as rate limits to.</returns>
    /// <exception cref="InvalidOperationException">
    /// The agent was not added to the services, or the route is taken; the message says why.
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
                $"Call builder.Services.AddVoiceAgent<{typeof(TAgent).Name}>() before the tools of agent '{agent.Name}' are mapped.");

        string agentRoute = catalog.Mapped.FirstOrDefault(mapped => mapped.Agent == agent)?.Route ?? agent.Route;
        string path = "/" + (route ?? $"{agentRoute.Trim('/')}/{Below}").Trim('/');
        if (!catalog.TakePath(path))
        {
            throw new InvalidOperationException(
                $"The route '{path}' is already mapped. Give the tools of agent '{agent.Name}' another one: "
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
