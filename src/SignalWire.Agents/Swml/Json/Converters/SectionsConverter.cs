namespace SignalWire.Agents.Swml;

/// <summary>Converts the sections of a document.</summary>
internal sealed class SectionsConverter() : NamedVerbsConverter<SwmlSection>(
    static (name, verbs) => new(name, verbs), static section => section.Name, static section => section.Verbs);
