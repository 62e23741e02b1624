namespace SignalWire.Agents.Generators.Tests.Architecture;

/// <summary>A folder directly below a project.</summary>
/// <param name="Name">The folder; <c>""</c> for the project's own.</param>
/// <param name="Contents">Its contents, as in docs/architecture.md.</param>
/// <param name="MayUse">The rooms and frameworks whose types its code can use.</param>
internal sealed record Room(string Name, string Contents, params string[] MayUse);
