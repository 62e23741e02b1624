using System.Text;
using Microsoft.AspNetCore.Http;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting.Routing;

/// <summary>Redirects a call to the agent that it is for, or serves the document of the requested agent.</summary>
internal sealed class RoutingEndpoint(AgentEndpoint endpoint, DocumentEndpoint document, AgentCatalog catalog)
{
    private bool CanRoute => endpoint.Agent.Roles.HasFlag(AgentRoles.RoutesCalls) || !catalog.SipDirectory.IsEmpty;

    /// <summary>Serves the document: a GET has no call to redirect.</summary>
    public RequestDelegate Get => WhereRouted(document.Get);

    public RequestDelegate Post => WhereRouted(endpoint.Guard.CheckSignedBody((context, body) =>
    {
        body = WellFormedJson.Of(body);

        // The endpoint of the document reports faults in the body.
        if (body.IsEmpty || !CallIdReader.TryRead(body, out byte[]? found))
        {
            return document.Answer(context, body);
        }

        byte[] callId = found ?? CallIdReader.Generate();
        byte[] kept = body.ToArray();
        var call = new CallRequest(Encoding.UTF8.GetString(callId), context.Request.Query, context.Request.Headers, kept);
        return endpoint.Agent.Roles.HasFlag(AgentRoles.RoutesCalls)
            ? AskAsync(context, call, callId, kept)
            : Send(context, BySipUser(context, call), callId, kept);
    }));

    /// <summary>Answers 404 if the agent has nothing to route by, because the path can belong to other code.</summary>
    private RequestDelegate WhereRouted(RequestDelegate handler) =>
        context => CanRoute ? handler(context) : UnansweredEndpoints.RefusePath(context);

    private async Task AskAsync(HttpContext context, CallRequest call, byte[] callId, byte[] body)
    {
        string? location = null;
        try
        {
            location = await HandlerAnswerAsync(context, call).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception exception)
        {
            RoutingLog.NotRouted(endpoint.Logger, endpoint.Agent.Name, LogText.Of(callId), exception);
        }

        await Send(context, location ?? BySipUser(context, call), callId, body).ConfigureAwait(false);
    }

    private async Task<string?> HandlerAnswerAsync(HttpContext context, CallRequest call)
    {
        string? location = await AgentLifetime.UseAsync(
            endpoint.Agent, context.RequestServices, agent => ((IRouteCall)agent).RouteCallAsync(
                call, context.RequestAborted)).ConfigureAwait(false);
        bool isPlace = location is null || (Uri.TryCreate(location, UriKind.RelativeOrAbsolute, out _) && !location.Any(char.IsControl));
        return isPlace
            ? location
            : throw new InvalidOperationException($"'{LogText.Of(location!)}' is neither a path nor a URL.");
    }

    private string? BySipUser(HttpContext context, CallRequest call) =>
        call.To is { } address && catalog.SipDirectory.Find(address) is { } route ? context.Request.PathBase + route : null;

    private Task Send(HttpContext context, string? location, byte[] callId, byte[] body)
    {
        if (location is null)
        {
            return document.SendAsync(context, callId, body);
        }

        context.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
        context.Response.Headers.Location = InAscii(location);
        return Task.CompletedTask;
    }

    /// <summary>Escapes other characters, which a header cannot contain: the server would answer the call with 500.</summary>
    private static string InAscii(string location) =>
        string.Concat(location.EnumerateRunes().Select(rune => rune.IsAscii ? $"{rune}" : Uri.EscapeDataString($"{rune}")));
}
