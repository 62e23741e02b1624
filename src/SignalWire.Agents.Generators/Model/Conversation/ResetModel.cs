namespace SignalWire.Agents.Generators.Model.Conversation;

/// <summary>What a step that changes the context does to the conversation.</summary>
internal sealed record ResetModel(string? SystemPrompt, string? UserPrompt, bool Consolidate, bool Full);
