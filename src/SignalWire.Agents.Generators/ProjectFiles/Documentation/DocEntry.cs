using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.ProjectFiles.Documentation;

/// <summary>One entry of a documentation file.</summary>
/// <param name="Reference">The described item.</param>
/// <param name="Words">The description.</param>
internal sealed record DocEntry(DocReference Reference, string Words);
