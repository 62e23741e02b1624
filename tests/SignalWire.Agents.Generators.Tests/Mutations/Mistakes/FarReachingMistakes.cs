using static SignalWire.Agents.Generators.Tests.Mutations.ProgramFiles;

namespace SignalWire.Agents.Generators.Tests.Mutations.Mistakes;

/// <summary>Mistakes in what other parts of the program name or rest on: only the mistake is told, and only once.</summary>
internal static class FarReachingMistakes
{
    private const string Catalog = "Retail/CatalogAgent.cs";

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new Mutation("SWA0201", Clinic, "a tool of a step takes no JSON")
            .Put("FindFreeHour(string? doctor = null,", "FindFreeHour([|object?|] doctor,")
            .Put("NextFreeAsync(doctor, cancel).Conf", "NextFreeAsync($\"{doctor}\", cancel).Conf"),
        new Mutation("SWA0202", Tasting, "a tool of a step gives a number").Put("static string DescribeWine", "static [|int|] DescribeWine")
            .Put("$\"{wine} smells of cherries, and tastes a little of smoke.\"", "wine.Length"),
        new Mutation("SWA0108", School, "a tool of steps and questions is generic")
            .Put("FindClass(string child,", "[|FindClass|]<TList>(string child,"),
        new Mutation("SWA0107", Nurse, "a tool that the prompt names has a hyphen").Put("[Tool]", "[Tool([|\"alert-nurse\"|])]", nth: 2),
        new Mutation("SWA0104", Nurse, "a tool of a step has another one's name").Put("[Tool]", "[Tool(\"alert_nurse\")]", nth: 1)
            .Mark("FunctionResult [|AlertNurse|]("),
        new Mutation("SWA0201", Internet, "a tool that others take away takes no JSON")
            .Put("SendEngineer(DateOnly day,", "SendEngineer([|object|] day,").Put("{day:MMMM d}", "{day}")
            .Put("$\"{day:O}\"", "$\"{day}\""),
        new Mutation("SWA0110", Clinic, "a tool of a step has a broken comment")
            .Put("    /// <summary>Find the next free hour of a doctor.</summary>",
                "    [|/// <summary>Find the next free hour of a <b>doctor.</summary>")
            .Put("waits any more.</param>\n    [Tool]", "waits any more.</param>|]\n    [Tool]", nth: 1),
        new Mutation("SWA0101", Clinic, "an agent of steps that is not partial")
            .Put("sealed partial class ClinicIntake(", "sealed class [|ClinicIntake|](").WithCompiler("CS0260"),

        new Mutation("SWA0301", Orders, "a section with another one under it")
            .Put("private const string Role =", "private static readonly string [|Role|] =").WithCompiler("CS0414"),
        new Mutation("SWA0364", Orders, "a section under which another one stands")
            .Put("Limits = \"Prices are fixed. If somebody wants a discount, say kindly that you cannot give one.\"", "[|Limits|] = \"\""),
        new Mutation("SWA0365", Luggage, "a file whose tools the prompt names").Put("luggage.prompt.md\")", "luggages.prompt.md\"|])")
            .Put("PromptFile(", "PromptFile([|"),
        new Mutation("SWA0313", Flowers, "global data that the prompt reads")
            .Put("GlobalData(\"shop\", \"Tulip & Rose\")", "GlobalData(\"shop\", Json = [|\"{\"|])"),
        new Mutation("SWA0307", Ferry, "a language that fillers are for")
            .Put("\"zh-CN\", \"cmn-CN-Wavenet-A\"", "[|\"zh_CN\"|], \"cmn-CN-Wavenet-A\""),
        new Mutation("SWA0306", Ferry, "a language that is there, and fillers for it")
            .Put("\"en-GB\", \"en-GB-Neural2-A\"", "[|\"zh-CN\"|], \"en-GB-Neural2-A\""),

        new Mutation("SWA0105", Catalog, "a tool that two agents inherit")
            .Cut("    /// <summary>Note that the caller would like a printed catalogue by post.</summary>\n")
            .Mark("FunctionResult [|OrderCatalog|]("),
        new Mutation("SWA0106", Catalog, "a parameter that two agents inherit")
            .Cut("    /// <param name=\"town\">Town, with its postcode.</param>\n").Mark("string [|town|])"),
        new Mutation("SWA0201", Catalog, "a type that two agents inherit")
            .Put("OrderCatalog(string street,", "OrderCatalog([|object|] street,"),
        new Mutation("SWA0380", Callback, "a telephone number in a constant")
            .Put("    [FlowSection]\n", "    private const string Desk = \"5550100500\";\n\n    [FlowSection]\n")
            .Put("From = \"+15550100500\"", "From = [|Desk|]"),
        new Mutation("SWA0351", Parking, "a web service below its answer")
            .Put(
                "    [Webhook(\"DELETE\", \"https://parking.example.com/tickets/${args.number}\")]\n    [Output(\"The ticket is taken "
                + "back.\")]\n",
                "    [[|Output|](\"The ticket is taken back.\")]\n    [Webhook(\"DELETE\", "
                + "\"https://parking.example.com/tickets/${args.number}\")]\n"),
    ];
}
