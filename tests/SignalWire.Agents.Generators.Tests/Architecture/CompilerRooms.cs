namespace SignalWire.Agents.Generators.Tests.Architecture;

/// <summary>The rooms of the generator and the analyzers, from the bottom up: a room uses only rooms before it in this list.</summary>
internal static class CompilerRooms
{
    public const string Project = "SignalWire.Agents.Generators";

    public static IReadOnlyList<Room> All { get; } =
    [
        new("Model", "The model of an agent, compared by value"),
        new("Json", "Reads JSON in literals strictly, and finds its errors", "Model"),
        new("Literals", "Checks texts and numbers, with a class for each kind of text", "Model"),
        new("Incremental", "Stops the pipeline after an edit that changes no declaration", "Model", RoomGraph.Roslyn),
        new("Symbols", "Data about symbols: known types, attribute values, doc comments", "Model", "Literals", RoomGraph.Roslyn),
        new("Rules", "The descriptors of all rules, and the findings", "Model", RoomGraph.Roslyn),
        new("ProjectFiles", "Additional files: documentation of other assemblies, and prompts in Markdown",
            "Model", "Symbols", "Rules", RoomGraph.Roslyn),
        new(
            "Parsing",
            "Interprets user code, and returns a model and findings",
            "Model",
            "Json",
            "Literals",
            "Symbols",
            "Rules",
            "ProjectFiles",
            RoomGraph.Roslyn),
        new("Emit", "Turns models into text", "Model", "Json", RoomGraph.Roslyn),
        new("Analyzers", "Reports findings, and checks code in method bodies",
            "Model", "Literals", "Symbols", "Rules", "ProjectFiles", "Parsing", RoomGraph.Roslyn),
        new("", "The generator: its pipeline and steps",
            "Model", "Incremental", "Symbols", "Rules", "ProjectFiles", "Parsing", "Emit", RoomGraph.Roslyn),
    ];
}
