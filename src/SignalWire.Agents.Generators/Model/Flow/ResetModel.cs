namespace SignalWire.Agents.Generators.Model.Flow;

/// <summary>What a step that changes the context does to the conversation.</summary>
internal sealed record ResetModel(string? SystemPrompt, string? UserPrompt, bool Consolidate, bool Full);
