using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents.Hosting.Draining;

namespace SignalWire.Agents.Hosting;

/// <summary>Reports whether the server is alive and accepts calls; without credentials, for load balancers and probes.</summary>
internal static class HealthEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post];

    public static void Map(IEndpointRouteBuilder endpoints, AgentCatalog catalog)
    {
        endpoints.MapMethods("/health", Methods, Answer(catalog, WriteHealth));
        var services = endpoints.ServiceProvider;
        var (drain, check) = (services.GetRequiredService<Drain>(), services.GetRequiredService<StartupCheck>());
        var ready = Answer(catalog, WriteReady);
        var stopping = Answer(catalog, static (json, _, _) => json.WriteString("status"u8, "stopping"u8));
        var notReady = Answer(catalog, static (json, _, _) => json.WriteString("status"u8, "not_ready"u8));
        endpoints.MapMethods("/ready", Methods, context =>
        {
            // A program with a fault does not start, so this covers agents that are mapped later.
            bool isAtFault = check.FindFault() is not null;
            if (!isAtFault && !drain.HasBegun)
            {
                return ready(context);
            }

            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return isAtFault ? notReady(context) : stopping(context);
        });
        UnansweredEndpoints.MapOtherMethods(endpoints, "/health", "/ready");
    }

    private static RequestDelegate Answer(AgentCatalog catalog, Action<Utf8JsonWriter, AgentCatalog, HttpRequest> write) => context =>
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            write(json, catalog, context.Request);
            json.WriteEndObject();
        }

        Answers.SetHeaders(context.Response);
        return Answers.Write(context.Response, body.ToArray());
    };

    /// <summary>
    /// One agent is named; several are counted, as in the vendor's server. The routes are only sent to requests with credentials.
    /// </summary>
    private static void WriteHealth(Utf8JsonWriter json, AgentCatalog catalog, HttpRequest request)
    {
        if (catalog.Mapped is [var only])
        {
            json.WriteString("status"u8, "healthy"u8);
            json.WriteString("agent"u8, only.Agent.Name);
            return;
        }

        json.WriteString("status"u8, "ok"u8);
        json.WriteNumber("agents"u8, catalog.Mapped.Length);
        if (!catalog.Mapped.Any(endpoint => endpoint.Guard.IsAuthenticated(request)))
        {
            return;
        }

        json.WriteStartArray("routes"u8);
        foreach (var endpoint in catalog.Mapped)
        {
            json.WriteStringValue(endpoint.Route);
        }

        json.WriteEndArray();
    }

    private static void WriteReady(Utf8JsonWriter json, AgentCatalog catalog, HttpRequest request)
    {
        json.WriteString("status"u8, "ready"u8);
        if (catalog.Mapped.Length > 1)
        {
            json.WriteNumber("agents"u8, catalog.Mapped.Length);
        }
    }
}
