using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SignalWire.Agents.DataMaps;
using SignalWire.Agents.Hosting;
using SignalWire.Agents.Hosting.Draining;
using SignalWire.Agents.ToolCalls;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Registers agents with dependency injection; called by the generated <c>AddVoiceAgents</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class VoiceAgentServices
{
    /// <summary>Registers the services that all agents share.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options in code, or <see langword="null"/>.</param>
    public static IServiceCollection Add(IServiceCollection services, Action<VoiceAgentOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddRouting();

        services.AddLogging();
        QuietDiagnostics.AddTo(services);
        services.TryAddSingleton<RefusalLog>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<AgentCatalog>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<VoiceAgentOptions>, ConfigureVoiceAgentOptions>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<VoiceAgentOptions>, ConfigureVoiceAgentOptions>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<VoiceAgentOptions>, ValidateVoiceAgentOptions>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<VoiceAgentOptions>, ValidateEnvironment>());
        services.TryAddSingleton<StartupSilence>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<LoggerFilterOptions>, StartupSilence>(
            provider => provider.GetRequiredService<StartupSilence>()));
        services.TryAddSingleton(new RegisteredServices(services));
        services.TryAddSingleton<ServiceCheck>();
        services.TryAddSingleton<StartupCheck>();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IHostedService, StartupCheck>(provider => provider.GetRequiredService<StartupCheck>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, StartupNotes>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, ThreadPoolWatch>());
        services.Configure<HttpClientFactoryOptions>(DataMapRequests.ClientName, DataMapRequests.Configure);
        LimitedCalls.AddTo(services);
        Drain.AddTo(services);
        var options = services.AddOptions<VoiceAgentOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        return services;
    }

    /// <summary>Registers one agent, whose tools can then be called from inside the process.</summary>
    /// <typeparam name="TAgent">The agent.</typeparam>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddAgent<TAgent>(IServiceCollection services)
        where TAgent : IVoiceAgent<TAgent>
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.All(service => service.ServiceType != typeof(ToolCaller<TAgent>)))
        {
            services.AddSingleton(provider => new ToolCaller<TAgent>(
                provider.GetRequiredService<IServiceScopeFactory>(),
                provider.GetRequiredService<ILogger<TAgent>>(),
                path => new CallbackUrls(provider.GetRequiredService<IOptions<VoiceAgentOptions>>().Value).WithoutRequest(path)));
            services.AddSingleton<IToolCaller<TAgent>>(provider => provider.GetRequiredService<ToolCaller<TAgent>>());
            services.AddSingleton(provider => new KnownAgent(TAgent.Definition, provider.GetRequiredService<ToolCaller<TAgent>>()));
        }

        return services;
    }
}
