namespace SignalWire.Agents.Generators.Model.Conversation;

/// <summary>How a step that changes the context resets the conversation.</summary>
internal sealed record ResetModel(string? SystemPrompt, string? UserPrompt, bool Consolidate, bool Full);
