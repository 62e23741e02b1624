using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SignalWire.Agents.Hosting;

namespace SignalWire.Agents;

/// <summary>
/// Extension methods that map endpoints for events of a call. The endpoints require the agents' credentials, and accept JSON of at most
/// 64 KiB. A request that is not such an event is rejected with 400. If the handler throws, the response is 500, and the exception is
/// logged.
/// </summary>
public static class CallbackEndpointExtensions
{
    /// <summary>Maps an endpoint for the progress of a SIP REFER: the <c>status_url</c> of <c>sip_refer</c>.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path, such as <c>/calls/refer</c>; <see cref="GetCallbackUrl"/> returns its URL for the platform.</param>
    /// <param name="handler">Handles the event; its token is canceled when the platform closes the request.</param>
    /// <returns>The endpoint, to which you can add conventions.</returns>
    /// <exception cref="InvalidOperationException"><c>AddVoiceAgents</c> was not called.</exception>
    public static IEndpointConventionBuilder MapReferStatus(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<ReferStatus, CancellationToken, ValueTask> handler) =>
        Map(endpoints, pattern, ReferStatus.EventType, ReferStatus.From, handler);

    /// <summary>Maps an endpoint for the states of dialed calls: the <c>call_state_url</c> of <c>connect</c>.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path, such as <c>/calls/state</c>; <see cref="GetCallbackUrl"/> returns its URL for the platform.</param>
    /// <param name="handler">Handles the event; its token is canceled when the platform closes the request.</param>
    /// <returns>The endpoint, to which you can add conventions.</returns>
    /// <exception cref="InvalidOperationException"><c>AddVoiceAgents</c> was not called.</exception>
    public static IEndpointConventionBuilder MapCallState(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<CallStateChange, CancellationToken, ValueTask> handler) =>
        Map(endpoints, pattern, CallStateChange.EventType, CallStateChange.From, handler);

    /// <summary>
    /// Returns the URL at which the platform reaches a path of this application, for <c>status_url</c>, <c>call_state_url</c> and the like.
    /// It contains the agents' credentials, so use it in documents and answers, and never log it.
    /// </summary>
    /// <param name="context">The current request, such as a tool's <see cref="HttpContext"/> parameter.</param>
    /// <param name="path">The path, such as <c>/calls/refer</c>, without a query.</param>
    /// <returns>The URL.</returns>
    /// <exception cref="InvalidOperationException">
    /// <c>AddVoiceAgents</c> was not called, or neither the request nor <see cref="VoiceAgentOptions.PublicUrl"/> has a host.
    /// </exception>
    public static string GetCallbackUrl(this HttpContext context, string path)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentException.ThrowIfNullOrEmpty(path);
        _ = AgentCatalog.Required(context.RequestServices);
        var options = context.RequestServices.GetRequiredService<IOptions<VoiceAgentOptions>>().Value;
        return new CallbackUrls(options).For(context.Request)(path);
    }

    private static IEndpointConventionBuilder Map<TEvent>(
        IEndpointRouteBuilder endpoints,
        string pattern,
        string eventType,
        Func<JsonElement, TEvent?> read,
        Func<TEvent, CancellationToken, ValueTask> handler)
        where TEvent : class
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(handler);
        var services = endpoints.ServiceProvider;
        _ = AgentCatalog.Required(services);
        var options = services.GetRequiredService<IOptions<VoiceAgentOptions>>().Value;
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(CallbackEndpointExtensions));
        var endpoint = new CallbackEndpoint<TEvent>(eventType, read, handler, logger);
        var guard = new EndpointGuard(options.BasicAuth!, bodyLimit: CallbackEndpoint<TEvent>.LargestEvent);
        UnansweredEndpoints.MapMethodsBut(HttpMethods.Post, endpoints, pattern);
        return endpoints.MapMethods(pattern, [HttpMethods.Post], guard.CheckBody(endpoint.HandleAsync)).WithDisplayName(eventType);
    }
}
