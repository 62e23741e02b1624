using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.ProjectFiles.Prompts;

/// <summary>Where an agent names the file of its prompt. Never part of a model.</summary>
/// <param name="Path">The name, with folders where they are needed.</param>
/// <param name="Location">The name in the source.</param>
internal sealed record PromptFileUse(string Path, Location Location);
