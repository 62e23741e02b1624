using Microsoft.Extensions.DependencyInjection;

namespace SignalWire.Agents.Hosting;

/// <summary>What was registered, to be looked at when all is.</summary>
internal sealed record RegisteredServices(IServiceCollection Services);
