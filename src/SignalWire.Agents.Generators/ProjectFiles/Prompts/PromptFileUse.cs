using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.ProjectFiles.Prompts;

/// <summary>The place where an agent names its prompt file. Never part of a model.</summary>
/// <param name="Path">The file name, with folders if they are needed.</param>
/// <param name="Location">The name in the source.</param>
internal sealed record PromptFileUse(string Path, Location Location);
