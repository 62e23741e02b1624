using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// Answers what no other endpoint does: the framework's own 404 and 405 have no body, and may be cached on the way.
/// </summary>
internal static class UnansweredEndpoints
{
    /// <summary>After everything else that an application maps, but for the framework's own fallbacks.</summary>
    private const int Last = int.MaxValue - 1;

    /// <summary>What every endpoint of an agent answers.</summary>
    private const string AgentMethods = "GET, HEAD, POST";

    /// <summary>Refuses the methods that an agent's endpoints do not answer.</summary>
    /// <param name="endpoints">Where they are mapped.</param>
    /// <param name="patterns">Their paths.</param>
    public static void MapOtherMethods(IEndpointRouteBuilder endpoints, params ReadOnlySpan<string> patterns) =>
        MapMethodsBut(AgentMethods, endpoints, patterns);

    /// <summary>Refuses all methods of paths but those that are mapped.</summary>
    /// <param name="allowed">The methods that are mapped, as the header <c>Allow</c> names them.</param>
    /// <param name="endpoints">Where they are mapped.</param>
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

    /// <summary>Refuses paths that nobody has mapped.</summary>
    /// <param name="endpoints">Below what.</param>
    public static void MapOtherPaths(IEndpointRouteBuilder endpoints) =>
        endpoints.Map("{**path}", RefusePath).WithDisplayName("Other paths").WithOrder(Last);

    /// <summary>Answers that there is nothing here.</summary>
    public static Task RefusePath(HttpContext context)
    {
        Answers.SetHeaders(context.Response);
        return Answers.WriteError(context.Response, StatusCodes.Status404NotFound, "This path does not exist");
    }
}
