using static SignalWire.Agents.Generators.Tests.Mutations.ProgramFiles;

namespace SignalWire.Agents.Generators.Tests.Mutations.Mistakes;

/// <summary>SWA0302 to SWA0304: what stands in <c>[Tool]</c> for the document.</summary>
internal static class ToolKeyMistakes
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new Mutation("SWA0302", Internet, "extra keys with a comma too many")
            .Put(""""(Extra = """{"active": false}""")"""", """"(Extra = [|"""{"active": false,}"""|])""""),
        new Mutation("SWA0302", Parking, "extra keys that are a list")
            .Put(""""(Extra = """{"wait_file": "https://cdn.example.com/waves.mp3"}""")"""", """(Extra = [|"[]"|])"""),

        new Mutation("SWA0303", Internet, "a wait file without a host")
            .Put("\"https://cdn.example.com/test-tone.mp3\"", "[|\"/sounds/test-tone.mp3\"|]"),
        new Mutation("SWA0303", "bistro.cs", "a wait file without a host").Put("\"https://cdn.example.com/hold.mp3\"", "[|\"hold.mp3\"|]"),

        new Mutation("SWA0304", Internet, "an extra key that is there")
            .Put(""""(Extra = """{"active": false}""")"""", """"(Extra = [|"""{"description": "Wait."}"""|])""""),
        new Mutation("SWA0304", Parking, "the fillers once more")
            .Put(""""(Extra = """{"wait_file": "https://cdn.example.com/waves.mp3"}""")"""", """"(Extra = [|"""{"fillers": {}}"""|])""""),
    ];
}
