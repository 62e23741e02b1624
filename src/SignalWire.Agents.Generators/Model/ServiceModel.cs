using SignalWire.Agents.Generators.Model.Tools;

namespace SignalWire.Agents.Generators.Model;

/// <summary>A service that an agent's constructor or a tool requires.</summary>
/// <param name="TypeName">Its type in C#, fully qualified.</param>
/// <param name="IsOptional">Whether null is acceptable if it is not registered.</param>
/// <param name="Key">Its key; <see langword="null"/> for a service without one.</param>
internal sealed record ServiceModel(string TypeName, bool IsOptional, ServiceKeyModel? Key);
