using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace SignalWire.Agents.Hosting;

/// <summary>The environment in which a program is written and tried, and nobody calls.</summary>
internal static class DevelopmentEnvironment
{
    /// <summary>Whether this is Development for all who know: a program may name its environment once more in code.</summary>
    /// <param name="services">The application's services.</param>
    public static bool IsCurrent(IServiceProvider services) =>
        services.GetService<IHostEnvironment>()?.IsDevelopment() == true
        && services.GetService<IWebHostEnvironment>()?.IsDevelopment() != false;
}
