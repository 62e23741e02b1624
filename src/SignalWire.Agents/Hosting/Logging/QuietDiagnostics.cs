using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SignalWire.Agents.Hosting;

/// <summary>The framework logs each request with its query, in which the token stands: only whoever names that very category gets
/// it.</summary>
internal sealed class QuietDiagnostics : IConfigureOptions<LoggerFilterOptions>
{
    /// <summary>Adds it before the application's configuration: of two rules for one category the last one wins.</summary>
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
