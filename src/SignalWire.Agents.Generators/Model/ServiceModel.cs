using SignalWire.Agents.Generators.Model.Tools;

namespace SignalWire.Agents.Generators.Model;

/// <summary>A service that an agent's constructor or a tool takes.</summary>
/// <param name="TypeName">Its type in C#, fully qualified.</param>
/// <param name="IsOptional">Whether null will do when it is not registered.</param>
/// <param name="Key">Its key; nothing for a service without one.</param>
internal sealed record ServiceModel(string TypeName, bool IsOptional, ServiceKeyModel? Key);
