using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// What a call beyond an application's rate limit is answered with, unless the application says otherwise: 429, as HTTP has it. The
/// framework's own 503 would tell that the server is out of order.
/// </summary>
internal sealed class LimitedCalls : IConfigureOptions<RateLimiterOptions>
{
    /// <summary>Adds it before whatever the application has configured: the last one wins.</summary>
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
