using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// Sets the status of a call beyond an application's rate limit to 429, the status that HTTP defines for it. The framework's default of 503
/// would mean that the server is unavailable. The application can override it.
/// </summary>
internal sealed class LimitedCalls : IConfigureOptions<RateLimiterOptions>
{
    /// <summary>Registers itself before the application's configuration, because the last one applies.</summary>
    /// <param name="services">The services.</param>
    public static void AddTo(IServiceCollection services)
    {
        if (services.All(service => service.ImplementationType != typeof(LimitedCalls)))
        {
            services.Insert(0, ServiceDescriptor.Singleton<IConfigureOptions<RateLimiterOptions>, LimitedCalls>());
        }
    }

    public void Configure(RateLimiterOptions options) => options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
}
