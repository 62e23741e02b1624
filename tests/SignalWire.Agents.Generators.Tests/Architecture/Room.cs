namespace SignalWire.Agents.Generators.Tests.Architecture;

/// <summary>A folder directly below a project.</summary>
/// <param name="Name">The folder; <c>""</c> for the project's own.</param>
/// <param name="Contents">What is in it, as docs/architecture.md says.</param>
/// <param name="MayUse">The rooms, and the frameworks, whose types its code may name.</param>
internal sealed record Room(string Name, string Contents, params string[] MayUse);
