using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.AspNetCore;
using ModelContextProtocol.Server;

namespace SignalWire.Agents.Mcp;

/// <summary>
/// The SDK's transport for one server. The SDK knows one server for each set of services, and the application's own set may have one
/// already, with sessions and filters that are not meant for ours: so each agent has a set of its own.
/// </summary>
internal static class Transport
{
    /// <summary>Makes the endpoints of a server that remembers nothing between requests.</summary>
    /// <param name="application">The application's services, from which log and lifetime are taken.</param>
    /// <param name="configure">Makes the server; runs for each request.</param>
    public static ImmutableArray<TransportEndpoint> CreateEndpoints(
        IServiceProvider application, Action<HttpContext, McpServerOptions> configure)
    {
        var lifetime = application.GetRequiredService<IHostApplicationLifetime>();
        var services = new ServiceCollection();
        services.AddSingleton(lifetime);
        services.AddSingleton<ILoggerFactory>(new ClientSafeLog(application.GetRequiredService<ILoggerFactory>()));
        services.AddLogging();
        services.AddMcpServer().WithHttpTransport(options =>
        {
            options.SessionMode = HttpServerSessionMode.Stateless;
            options.ConfigureSessionOptions = (request, server, _) =>
            {
                configure(request, server);
                return Task.CompletedTask;
            };
        });
        var provider = services.BuildServiceProvider();
        lifetime.ApplicationStopped.Register(provider.Dispose);

        var routes = new TransportRoutes(provider);
        routes.MapMcp();
        return [.. routes.DataSources.SelectMany(source => source.Endpoints).Select(Unwrap)];
    }

    private static TransportEndpoint Unwrap(Endpoint endpoint) =>
        new(endpoint.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods, endpoint.RequestDelegate!);
}
