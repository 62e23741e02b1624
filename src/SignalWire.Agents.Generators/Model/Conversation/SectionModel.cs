namespace SignalWire.Agents.Generators.Model.Conversation;

/// <summary>A titled part of a prompt. The body can be empty.</summary>
internal sealed record SectionModel(string Title, string Body, EquatableArray<string> Bullets);
