using static SignalWire.Agents.Generators.Tests.Mutations.ProgramFiles;

namespace SignalWire.Agents.Generators.Tests.Mutations.Mistakes;

/// <summary>SWA0450 to SWA0453: what endangers callers, or the server.</summary>
internal static class SafetyAdvice
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new Mutation("SWA0450", Outages, "a tool that sends and is open to all").Put("[Tool]", "[Tool(Secure = [|false|])]", nth: 3),
        new Mutation("SWA0450", Cards, "a tool that takes payments and is open to all").Put("[Tool]", "[Tool(Secure = [|false|])]", nth: 2),
        new Mutation("SWA0450", Switchboard, "a tool that transfers and is open to all").Put("[Tool]", "[Tool(Secure = [|false|])]", nth: 1)
            .Says("transfers the call"),
        new Mutation("SWA0450", "frontdesk.cs", "a tool that refers and is open to all")
            .Put("    [Tool]\n    FunctionResult Escalate", "    [Tool(Secure = [|false|])]\n    FunctionResult Escalate"),

        new Mutation("SWA0451", Orders, "an API key in a constant")
            .Put("    [PromptSection(Under",
                "    private const string Key = [|\"sk-Abcdefghij0123456789klmn\"|];\n\n    [PromptSection(Under"),
        new Mutation("SWA0451", Library, "a password in a connection")
            .PutAfter("_closing = new();\n",
                "    private const string Books = [|\"postgres://reader:correcthorse@db.example.com/books\"|];\n"),
        new Mutation("SWA0451", Flowers, "an access key in a call")
            .Put("\"https://nursery.example.com/note\"", "\"https://nursery.example.com/note?by=\" + [|\"AKIAABCDEFGHIJKLMNOP\"|]"),
        new Mutation("SWA0451", Knowledge, "a token in a header")
            .Put("\"Authorization: Bearer ${global_data.tools_token}\"",
                "[|\"Authorization: Bearer ghp_abcdefghijklmnopqrstuvwxyz0123456789\"|]"),
        new Mutation("SWA0451", "bistro.cs", "a token in a tool").Put("\"From six.\"", "[|\"ghp_abcdefghijklmnopqrstuvwxyz0123456789\"|]"),

        new Mutation("SWA0452", Parking, "a map that says nothing when it fails")
            .Cut("    [Fallback(\"That ticket has run out already, and stays as it is.\")]\n").Mark("FunctionResult [|TakeTicketBack|]("),
        new Mutation("SWA0452", Bistro, "a map that says nothing when it fails")
            .Cut("    [Fallback(\"The forecast cannot be had. Offer a table inside.\")]\n").Mark("FunctionResult [|Weather|]("),
        new Mutation("SWA0452", "jokes.cs", "a map that says nothing when it fails").Cut("    [Fallback(\"I have run out of jokes.\")]\n")
            .Mark("FunctionResult [|TellJoke|]("),

        new Mutation("SWA0453", Airport, "a key in a URL")
            .Put("\"https://places.example.com/search\"", "[|\"https://places.example.com/search?api_key=0123456789abcdef\"|]"),
        new Mutation("SWA0453", Parking, "a key in a header").Put("\"X-Desk: voice\"", "[|\"X-Api-Key: 0123456789abcdef\"|]"),
        new Mutation("SWA0453", "jokes.cs", "a password in a URL")
            .Put("\"https://jokes.example.com/${args.kind}\"", "[|\"https://teller:correcthorse@jokes.example.com/${args.kind}\"|]"),
        new Mutation("SWA0453", Bistro, "a key in a URL")
            .Put("forecast?day=${args.day}\"", "forecast?token=0123456789abcdef&day=${args.day}\"|]")
            .Put("\"https://weather", "[|\"https://weather"),
        new Mutation("SWA0453", Parking, "a key in the body")
            .Put(""""Body = """{"looks": "${args.key}"}""")"""",
                """"Body = [|"""{"looks": "${args.key}", "token": "ghp_abcdefghijklmnopqrstuvwxyz0123456789"}"""|])""""),
    ];
}
