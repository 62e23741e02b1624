using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace SignalWire.Agents.Hosting;

/// <summary>The environment in which a program is developed, and which receives no real calls.</summary>
internal static class DevelopmentEnvironment
{
    /// <summary>Returns whether both the host and the web application are in Development; code can set them apart.</summary>
    /// <param name="services">The application's services.</param>
    public static bool IsCurrent(IServiceProvider services) =>
        services.GetService<IHostEnvironment>()?.IsDevelopment() == true
        && services.GetService<IWebHostEnvironment>()?.IsDevelopment() != false;
}
