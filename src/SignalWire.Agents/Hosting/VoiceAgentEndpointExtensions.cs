using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Hosting;
using SignalWire.Agents.Hosting.Routing;
using SignalWire.Agents.ToolCalls;

namespace SignalWire.Agents;

/// <summary>Extension methods that map agents to routes of an ASP.NET Core application.</summary>
public static class VoiceAgentEndpointExtensions
{
    /// <summary>For HEAD, the server omits the body and sends the same headers as for GET.</summary>
    private static readonly string[] s_get = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] s_post = [HttpMethods.Post];

    /// <summary>
    /// Maps an agent. The document is at the route (GET, HEAD and POST). Below it are <c>swaig</c> for tool calls, <c>post_prompt</c> for
    /// summaries, <c>debug_events</c> for debug events (all POST), and <see cref="VoiceAgentOptions.RoutingPath"/> for calls that may be
    /// redirected. <c>/health</c> and <c>/ready</c> are mapped once for each application.
    /// </summary>
    /// <typeparam name="TAgent">The agent.</typeparam>
    /// <param name="endpoints">The application.</param>
    /// <param name="route">The route, or <see langword="null"/> for the agent's own.</param>
    /// <returns>The agent's endpoints, to which you can add conventions such as rate limits.</returns>
    /// <exception cref="InvalidOperationException">
    /// <c>AddVoiceAgents</c> was not called, the route belongs to another agent, or the document is not valid. The message gives the
    /// reason.
    /// </exception>
    public static IEndpointConventionBuilder MapVoiceAgent<TAgent>(this IEndpointRouteBuilder endpoints, string? route = null)
        where TAgent : IVoiceAgent<TAgent>
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var services = endpoints.ServiceProvider;
        var catalog = AgentCatalog.Required(services);
        if (catalog.TakeHealth(endpoints))
        {
            HealthEndpoints.Map(endpoints, catalog);
        }

        var agent = TAgent.Definition;
        var options = services.GetRequiredService<IOptions<VoiceAgentOptions>>().Value;
        var endpoint = new AgentEndpoint(
            agent,
            Normalize(route ?? agent.Route),
            options,
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(TAgent).FullName ?? typeof(TAgent).Name),
            options.RunToolsWithoutCall && DevelopmentEnvironment.IsCurrent(services) ? new ToolTryOut(agent) : null);
        catalog.Add(endpoint);

        // Here, and not when the first caller waits: the document includes the agent's own verbs, which can be invalid.
        _ = agent.Document;

        var document = new DocumentEndpoint(endpoint);
        var group = endpoints.MapGroup(endpoint.Route);
        Map(group, "", s_get, document.Get, agent.Name);
        Map(group, "", s_post, document.Post, agent.Name);
        MapRouting(group, endpoint, catalog);
        if (agent is not CallFlowDefinition)
        {
            MapConversation(group, endpoint);
        }

        UnansweredEndpoints.MapOtherMethods(group, "");
        if (endpoint.Route != "/")
        {
            // Below an agent at the root is the whole application. It can serve paths that routing does not know, such as files.
            UnansweredEndpoints.MapOtherPaths(group);
        }

        // Excluded even if output caching is on for all endpoints: a document contains the tokens of one call.
        group.CacheOutput(static policy => policy.NoCache());
        return group;
    }

    private static void MapConversation(RouteGroupBuilder group, AgentEndpoint endpoint)
    {
        var agent = endpoint.Agent;
        var toolCall = new ToolCallEndpoint(endpoint);
        Map(group, "swaig", s_get, new DocumentEndpoint(endpoint, "/swaig").Get, agent.Name);
        Map(group, "swaig", s_post, toolCall.Post, $"{agent.Name}: tool call");
        Map(group, "post_prompt", s_get, new DocumentEndpoint(endpoint, "/post_prompt").Get, agent.Name);
        Map(group, "post_prompt", s_post, new SummaryEndpoint(endpoint).Post, $"{agent.Name}: summary");
        var debug = new DocumentEndpoint(endpoint, "/debug");
        Map(group, "debug", s_get, debug.Get, agent.Name);
        Map(group, "debug", s_post, debug.Post, agent.Name);
        var input = new InputEndpoint(endpoint);
        Map(group, "check_for_input", s_get, input.Get, $"{agent.Name}: input");
        Map(group, "check_for_input", s_post, input.Post, $"{agent.Name}: input");
        var debugEvents = new DebugEventEndpoint(endpoint);
        Map(group, "debug_events", s_get, debugEvents.Get, $"{agent.Name}: debug event");
        Map(group, "debug_events", s_post, debugEvents.Post, $"{agent.Name}: debug event");
        UnansweredEndpoints.MapOtherMethods(group, "swaig", "post_prompt", "debug", "check_for_input");
        UnansweredEndpoints.MapMethodsBut(HttpMethods.Post, group, "debug_events");
    }

    private static void MapRouting(RouteGroupBuilder group, AgentEndpoint endpoint, AgentCatalog catalog)
    {
        var routing = new RoutingEndpoint(endpoint, new DocumentEndpoint(endpoint, endpoint.RoutingPath), catalog);

        // After everything else: another agent may be mapped at this path.
        const int last = 1;
        Map(group, endpoint.RoutingPath, s_get, routing.Get, $"{endpoint.Agent.Name}: routing").WithOrder(last);
        Map(group, endpoint.RoutingPath, s_post, routing.Post, $"{endpoint.Agent.Name}: routing").WithOrder(last);
    }

    private static IEndpointConventionBuilder Map(
        RouteGroupBuilder group, string pattern, string[] methods, RequestDelegate handler, string name) =>
        group.MapMethods(pattern, methods, handler).WithDisplayName(name);

    /// <summary>Returns the route with a leading slash and without a trailing one.</summary>
    private static string Normalize(string route) => "/" + route.Trim('/');
}
