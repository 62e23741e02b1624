using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// Raises the level of the framework's log of requests, which includes the query and thus the token. Only a configuration that names this
/// category gets them.
/// </summary>
internal sealed class QuietDiagnostics : IConfigureOptions<LoggerFilterOptions>
{
    /// <summary>Registers itself before the application's configuration: of two rules for one category the last one applies.</summary>
    /// <param name="services">The services.</param>
    public static void AddTo(IServiceCollection services)
    {
        if (services.All(service => service.ImplementationType != typeof(QuietDiagnostics)))
        {
            services.Insert(0, ServiceDescriptor.Singleton<IConfigureOptions<LoggerFilterOptions>, QuietDiagnostics>());
        }
    }

    public void Configure(LoggerFilterOptions options) => options.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
}
