namespace SignalWire.Agents.Generators.Model;

internal sealed record PromptSectionModel(string Title, string Body);
