namespace SignalWire.Agents.Generators.Parsing.Naming;

/// <summary>The wire names of an agent's parts, including erroneous ones, because code can name them before they are fixed.</summary>
/// <param name="Tools">Its tools.</param>
/// <param name="Contexts">Its contexts.</param>
/// <param name="Steps">The steps of all its contexts.</param>
internal sealed record AgentNames(IReadOnlyList<string> Tools, IReadOnlyList<string> Contexts, IReadOnlyList<string> Steps);
