using Microsoft.Extensions.DependencyInjection;

namespace SignalWire.Agents.Hosting;

/// <summary>The registrations, which are checked when they are complete.</summary>
internal sealed record RegisteredServices(IServiceCollection Services);
