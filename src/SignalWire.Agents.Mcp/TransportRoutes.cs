using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace SignalWire.Agents.Mcp;

/// <summary>Collects the endpoints of the SDK, which are then mapped again behind our own checks.</summary>
/// <param name="services">The services of the SDK's transport.</param>
internal sealed class TransportRoutes(IServiceProvider services) : IEndpointRouteBuilder
{
    /// <inheritdoc/>
    public IServiceProvider ServiceProvider => services;

    /// <inheritdoc/>
    public ICollection<EndpointDataSource> DataSources { get; } = [];

    /// <inheritdoc/>
    public IApplicationBuilder CreateApplicationBuilder() => new ApplicationBuilder(services);
}
