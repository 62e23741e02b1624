namespace SignalWire.Agents.Generators.Model;

/// <summary>A service that the agent's constructor takes.</summary>
/// <param name="TypeName">Its type in C#, fully qualified.</param>
/// <param name="IsOptional">Whether null will do when it is not registered.</param>
internal sealed record ServiceModel(string TypeName, bool IsOptional);
