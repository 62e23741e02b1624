using static SignalWire.Agents.Generators.Tests.Mutations.ProgramFiles;

namespace SignalWire.Agents.Generators.Tests.Mutations.Mistakes;

/// <summary>SWA0340 to SWA0354: tools that the platform runs itself.</summary>
internal static class DataMapMistakes
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new Mutation("SWA0340", Airport, "a map that is code")
            .Put("private static partial FunctionResult ListFood(FoodKind kind);",
                "private static FunctionResult [|ListFood|](FoodKind kind) => new($\"{kind}\");"),
        new Mutation("SWA0340", Bistro, "a map that is not partial")
            .Put("private static partial FunctionResult Music(string wish);",
                "private static FunctionResult [|Music|](string wish) => new(wish);"),
        new Mutation("SWA0340", Parking, "a map with another part")
            .PutAfter("FindKey(string key);", "\n\n    private static partial FunctionResult FindKey(string key) => new(key);")
            .Mark("private static partial FunctionResult [|FindKey|](string key);"),

        new Mutation("SWA0341", Airport, "a map of text")
            .Put("private static partial FunctionResult ListFood", "private static partial [|string|] ListFood"),
        new Mutation("SWA0341", Bistro, "a map that is waited for")
            .Put("private static partial FunctionResult Weather", "private static partial [|Task<FunctionResult>|] Weather"),

        new Mutation("SWA0342", Airport, "a map that is a tool")
            .Put("[DataMap(\"directions\")]", "[Tool]\n    [[|DataMap|](\"directions\")]"),

        new Mutation("SWA0343", Airport, "a method that is not sent").Put("[Webhook(\"POST\",", "[Webhook([|\"PATCH\"|],"),
        new Mutation("SWA0343", "jokes.cs", "a method that is misspelt").Put("\"GET\"", "[|\"GETS\"|]"),

        new Mutation("SWA0344", Airport, "a URL without a host").Put("\"https://places.example.com/search\"", "[|\"/search\"|]"),
        new Mutation("SWA0344", Parking, "a URL without a scheme")
            .Put("\"https://parking.example.com/keys\"", "[|\"parking.example.com/keys\"|]"),

        new Mutation("SWA0345", Airport, "a header without a colon").Put("\"Accept: application/json\"", "[|\"Accept application/json\"|]"),
        new Mutation("SWA0345", Parking, "a header twice")
            .Put("Headers = [\"X-Desk: voice\"]", "Headers = [\"X-Desk: voice\", [|\"x-desk: two\"|]]"),

        new Mutation("SWA0346", Airport, "a body with a comma too many")
            .Put(""""Body = """{"kind": "${args.kind}", "limit": 3}""", Er"""",
                """"Body = [|"""{"kind": "${args.kind}", "limit": 3,}"""|], Er""""),
        new Mutation("SWA0346", Parking, "actions that are no list")
            .Put(""""Actions = """[{"set_global_data": {"lost_key": true}}]""")"""",
                """"Actions = [|"""{"set_global_data": {"lost_key": true}}"""|])""""),

        new Mutation("SWA0347", Airport, "a pattern with an open group").Put("\"cancel+ed\"", "[|\"(cancel+ed\"|]"),
        new Mutation("SWA0347", "jokes.cs", "a pattern that is a wildcard").Put("\"start.*\"", "[|\"*start*\"|]"),
        new Mutation("SWA0348", Parking, "an anchor of .NET").Put("\"^0$\"", "[|@\"\\A0\\z\"|]"),

        new Mutation("SWA0349", Bistro, "a map without an answer").Put("[DataMap]\n    [Webhook(", "[[|DataMap|]]\n    [Webhook(")
            .Cut("    [Output(\"The forecast: ${response.text}\")]\n")
            .Cut("    [Fallback(\"The forecast cannot be had. Offer a table inside.\")]\n"),
        new Mutation("SWA0350", Bistro, "an answer that is empty")
            .Put("[Fallback(\"The forecast cannot be had. Offer a table inside.\")]", "[[|Fallback|](\"\")]"),
        new Mutation("SWA0350", Airport, "an expression without an answer")
            .Put("[Expression(\"${args.means}\", Pattern = \"train|rail\",", "[[|Expression|](\"${args.means}\", Pattern = \"train|rail\",")
            .Put("Output = \"The train runs every twenty minutes from hall one.\"", "Output = \"\""),

        new Mutation("SWA0351", Airport, "an answer above its webhook")
            .PutAfter("    [DataMap(ErrorKeys = [\"error\"])]\n", "    [[|Output|](\"One moment.\")]\n"),
        new Mutation("SWA0351", Parking, "two answers of one webhook")
            .PutAfter("    [Output(\"The ticket is taken back.\")]\n", "    [[|Output|](\"It is gone.\")]\n"),

        new Mutation("SWA0352", Airport, "an argument that is misspelt")
            .Put("departures/${args.flight}\",", "departures/${args.[|fligth|]}\",").Says("'flight'"),
        new Mutation("SWA0352", Parking, "an argument by its name in C#")
            .Put("{\"park\": \"${args.car_park}\"}", "{\"park\": \"${args.[|carPark|]}\"}"),
        new Mutation("SWA0352", Parking, "a needed argument that is not there")
            .Put("RequireArgs = [\"plate\"]", "RequireArgs = [\"[|number|]\"]"),
        new Mutation("SWA0352", "jokes.cs", "an argument of another map").Put("/${args.kind}\"", "/${args.[|command|]}\""),

        new Mutation("SWA0353", Airport, "a call that nobody gives to a map")
            .Put("SayDirections(string means)", "SayDirections(string means, [|ToolCall|] call)"),
        new Mutation("SWA0353", Bistro, "a token that nobody gives to a map")
            .Put("Weather(DateOnly day)", "Weather(DateOnly day, [|CancellationToken|] cancel)"),

        new Mutation("SWA0354", Orders, "a fallback of a tool")
            .Put("    [Tool]\n", "    [Tool]\n    [[|Fallback|](\"The warehouse does not answer.\")]\n", nth: 1),
        new Mutation("SWA0354", Internet, "a webhook of a tool")
            .PutAfter("    /// <summary>Note that the connection works again.</summary>\n    [Tool]\n",
                "    [[|Webhook|](\"GET\", \"https://net.example.com/solved\")]\n"),
    ];
}
