using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// Answers requests that no other endpoint answers. The framework's own 404 and 405 have no body, and can be cached by proxies.
/// </summary>
internal static class UnansweredEndpoints
{
    /// <summary>The order after all endpoints of an application, but before the framework's own fallbacks.</summary>
    private const int Last = int.MaxValue - 1;

    /// <summary>The methods of an agent's endpoints.</summary>
    private const string AgentMethods = "GET, HEAD, POST";

    /// <summary>Rejects the methods that an agent's endpoints do not have.</summary>
    /// <param name="endpoints">The builder on which they are mapped.</param>
    /// <param name="patterns">Their paths.</param>
    public static void MapOtherMethods(IEndpointRouteBuilder endpoints, params ReadOnlySpan<string> patterns) =>
        MapMethodsBut(AgentMethods, endpoints, patterns);

    /// <summary>Rejects all methods of paths except those that are mapped.</summary>
    /// <param name="allowed">The mapped methods, as in the header <c>Allow</c>.</param>
    /// <param name="endpoints">The builder on which they are mapped.</param>
    /// <param name="patterns">The paths.</param>
    public static void MapMethodsBut(string allowed, IEndpointRouteBuilder endpoints, params ReadOnlySpan<string> patterns)
    {
        RequestDelegate refuse = context =>
        {
            Answers.SetHeaders(context.Response);
            context.Response.Headers.Allow = allowed;
            return Answers.WriteError(context.Response, StatusCodes.Status405MethodNotAllowed, $"This path accepts only {allowed}");
        };
        foreach (string pattern in patterns)
        {
            endpoints.Map(pattern, refuse).WithDisplayName($"{pattern}: other methods").WithOrder(Last);
        }
    }

    /// <summary>Rejects paths that are not mapped.</summary>
    /// <param name="endpoints">The builder below whose route they are rejected.</param>
    public static void MapOtherPaths(IEndpointRouteBuilder endpoints) =>
        endpoints.Map("{**path}", RefusePath).WithDisplayName("Other paths").WithOrder(Last);

    /// <summary>Answers that the path does not exist.</summary>
    public static Task RefusePath(HttpContext context)
    {
        Answers.SetHeaders(context.Response);
        return Answers.WriteError(context.Response, StatusCodes.Status404NotFound, "This path does not exist");
    }
}
