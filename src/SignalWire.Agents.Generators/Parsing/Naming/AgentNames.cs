namespace SignalWire.Agents.Generators.Parsing.Naming;

/// <summary>What an agent's parts are called on the wire, those in error too: code may name them before they are mended.</summary>
/// <param name="Tools">Its tools.</param>
/// <param name="Contexts">Its contexts.</param>
/// <param name="Steps">The steps of all its contexts.</param>
internal sealed record AgentNames(IReadOnlyList<string> Tools, IReadOnlyList<string> Contexts, IReadOnlyList<string> Steps);
