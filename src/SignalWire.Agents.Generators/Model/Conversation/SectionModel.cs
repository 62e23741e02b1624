namespace SignalWire.Agents.Generators.Model.Conversation;

/// <summary>A titled part of a prompt. The body is empty where it has none.</summary>
internal sealed record SectionModel(string Title, string Body, EquatableArray<string> Bullets);
