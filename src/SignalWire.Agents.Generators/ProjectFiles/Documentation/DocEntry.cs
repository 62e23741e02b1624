using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.ProjectFiles.Documentation;

/// <summary>What a documentation file says in one place.</summary>
/// <param name="Reference">The place.</param>
/// <param name="Words">What it says.</param>
internal sealed record DocEntry(DocReference Reference, string Words);
