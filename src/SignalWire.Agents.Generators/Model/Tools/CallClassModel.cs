namespace SignalWire.Agents.Generators.Model.Tools;

/// <summary>The class beside an agent that calls its tools.</summary>
/// <param name="Name">Its name, which the namespace has not.</param>
/// <param name="IsPublic">Whether code of other assemblies can name the agent.</param>
internal sealed record CallClassModel(string Name, bool IsPublic);
