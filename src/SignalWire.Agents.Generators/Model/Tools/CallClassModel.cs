namespace SignalWire.Agents.Generators.Model.Tools;

/// <summary>The class that calls an agent's tools.</summary>
/// <param name="Name">Its name, which is free in the namespace.</param>
/// <param name="IsPublic">Whether code of other assemblies can name the agent.</param>
internal sealed record CallClassModel(string Name, bool IsPublic);
