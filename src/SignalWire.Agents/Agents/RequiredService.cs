using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Represents a service that an agent requires, because its constructor or one of its tools has a parameter for it.</summary>
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

    /// <summary>Creates a description of a required service.</summary>
    /// <typeparam name="TService">The type of the service.</typeparam>
    /// <param name="key">The key of the registration; <see langword="null"/> for a service without a key.</param>
    /// <returns>The required service.</returns>
    public static RequiredService Of<TService>(object? key = null) => new(typeof(TService), key);

    /// <summary>Returns the type and, if there is one, the key.</summary>
    public override string ToString() => _key is null ? $"{_type}" : $"{_type} with the key '{_key}'";

    /// <summary>
    /// Returns whether the service is registered. If the container cannot answer, the service is assumed to be registered.
    /// </summary>
    internal bool IsRegistered(IServiceProvider services) => _key is null
        ? services.GetService<IServiceProviderIsService>()?.IsService(_type) ?? true
        : services.GetService<IServiceProviderIsKeyedService>()?.IsKeyedService(_type, _key) ?? true;

    /// <summary>
    /// Returns the registration that is used; <see langword="null"/> if another container has it, or if it is for an open generic type.
    /// </summary>
    internal ServiceDescriptor? FindIn(IServiceCollection services) =>
        services.LastOrDefault(registration => registration.ServiceType == _type && Equals(registration.ServiceKey, _key));
}
