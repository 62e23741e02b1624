namespace SignalWire.Agents.Generators.Tests.Architecture;

/// <summary>The rooms of the generator and the analyzers, from the ground up: none names one that stands below it in this list.</summary>
internal static class CompilerRooms
{
    public const string Project = "SignalWire.Agents.Generators";

    public static IReadOnlyList<Room> All { get; } =
    [
        new("Model", "What is known about an agent, compared by value"),
        new("Json", "Reads JSON in literals strictly, and finds what is wrong with it", "Model"),
        new("Literals", "Judges texts and numbers: one form for each kind of text", "Model"),
        new("Incremental", "Stops the pipeline when an edit changed no declaration", "Model", RoomGraph.Roslyn),
        new("Symbols", "What a symbol is: known types, attribute values, doc comments", "Model", "Literals", RoomGraph.Roslyn),
        new("Rules", "The descriptors of all rules, and findings", "Model", RoomGraph.Roslyn),
        new("ProjectFiles", "Files that the project hands in: documentation of other assemblies, and prompts in Markdown",
            "Model", "Symbols", "Rules", RoomGraph.Roslyn),
        new(
            "Parsing",
            "What user code means: a model and findings",
            "Model",
            "Json",
            "Literals",
            "Symbols",
            "Rules",
            "ProjectFiles",
            RoomGraph.Roslyn),
        new("Emit", "Turns models into text", "Model", "Json", RoomGraph.Roslyn),
        new("Analyzers", "Reports findings, and looks at code in method bodies",
            "Model", "Literals", "Symbols", "Rules", "ProjectFiles", "Parsing", RoomGraph.Roslyn),
        new("", "The generator: the pipeline and its steps",
            "Model", "Incremental", "Symbols", "Rules", "ProjectFiles", "Parsing", "Emit", RoomGraph.Roslyn),
    ];
}
