using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Represents a service that an agent requires, because its constructor or one of its tools takes it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RequiredService
{
    private readonly Type _type;
    private readonly object? _key;

    private RequiredService(Type type, object? key)
    {
        _type = type;
        _key = key;
    }

    /// <summary>Describes a required service.</summary>
    /// <typeparam name="TService">The service's type.</typeparam>
    /// <param name="key">The key that it was registered with; <see langword="null"/> for a service without one.</param>
    /// <returns>The service.</returns>
    public static RequiredService Of<TService>(object? key = null) => new(typeof(TService), key);

    /// <summary>Returns the type, and the key if there is one.</summary>
    public override string ToString() => _key is null ? $"{_type}" : $"{_type} with the key '{_key}'";

    /// <summary>Whether the container knows the service; one that cannot say is believed to.</summary>
    internal bool IsRegistered(IServiceProvider services) => _key is null
        ? services.GetService<IServiceProviderIsService>()?.IsService(_type) ?? true
        : services.GetService<IServiceProviderIsKeyedService>()?.IsKeyedService(_type, _key) ?? true;

    /// <summary>The registration that counts; <see langword="null"/> if another container has it, or one for an open generic
    /// type.</summary>
    internal ServiceDescriptor? FindIn(IServiceCollection services) =>
        services.LastOrDefault(registration => registration.ServiceType == _type && Equals(registration.ServiceKey, _key));
}
