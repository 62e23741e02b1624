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
/// The SDK's transport for one server. The SDK supports one server for each service collection, and the application can already have one,
/// with sessions and filters that are not intended for ours. Each agent therefore has its own service collection.
/// </summary>
internal static class Transport
{
    /// <summary>Creates the endpoints of a stateless server.</summary>
    /// <param name="application">The application's services, which provide the log and the lifetime.</param>
    /// <param name="configure">Configures the server, for each request.</param>
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
