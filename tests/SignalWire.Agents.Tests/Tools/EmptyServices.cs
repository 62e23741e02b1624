namespace SignalWire.Agents.Tests.Tools;

/// <summary>Services of an agent that takes none.</summary>
internal sealed class EmptyServices : IServiceProvider
{
    public static readonly EmptyServices Instance = new();

    public object? GetService(Type serviceType) => null;
}
