using static SignalWire.Agents.Generators.Tests.Mutations.ProgramFiles;

namespace SignalWire.Agents.Generators.Tests.Mutations.Mistakes;

/// <summary>SWA0404, SWA0410 to SWA0415 and SWA0440 to SWA0442: the code of tools, and what they say.</summary>
internal static class ToolAdvice
{
    private const string FlowerRole = "and help to choose them.\";\n";

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new Mutation("SWA0404", Flowers, "a tool that counts in its agent").PutAfter(FlowerRole, "\n    private int _asked;\n")
            .Put("        string[]? fresh =", "        [|_asked|]++;\n        string[]? fresh ="),
        new Mutation("SWA0404", Flowers, "a tool that keeps what was said").PutAfter(FlowerRole, "\n    private string _words = \"\";\n")
            .Put("private static FunctionResult WriteCard(string words) => new FunctionResult(\"The card is written.\")",
                "private FunctionResult WriteCard(string words) => new FunctionResult([|_words|] = words)"),
        new Mutation("SWA0404", Loans, "a tool that keeps what another one reads")
            .PutAfter("    private readonly IRates _rates;\n", "    private LoanWish? _wish;\n")
            .Put("        double rate =", "        [|_wish|] = wish;\n        double rate =")
            .Put("private static string NoteReminder", "private string NoteReminder")
            .Put("\"Thinks it over.\"", "$\"Thinks {_wish?.Purpose} over.\""),

        new Mutation("SWA0410", Scales, "a description of a page")
            .Put("Count the lorries that a large shipment fills.", new string('x', 501)).Mark("string [|CountLorries|]("),
        new Mutation("SWA0411", Flowers, "two tools that say the same")
            .Put("/// <summary>Say when the shop is open.</summary>", "/// <summary>Explain how to keep the cut flowers fresh</summary>")
            .Mark("string [|TellHours|]("),
        new Mutation("SWA0411", Airport, "two data maps that say the same")
            .Put("/// <summary>List places to eat behind security.</summary>",
                "/// <summary>Say how to get to the airport, or away from it.</summary>").Mark("[|SayDirections|]("),

        new Mutation("SWA0412", Flowers, "a thread that sleeps")
            .Put("        string[]? fresh =", "        Thread.[|Sleep|](100);\n        string[]? fresh ="),
        new Mutation("SWA0412", Flowers, "a result that is waited for")
            .Put("await nursery.GetStringAsync(\"https://nursery.example.com/note\", cancel).ConfigureAwait(false)",
                "nursery.GetStringAsync(\"https://nursery.example.com/note\", cancel).[|Result|]"),
        new Mutation("SWA0412", Library, "a result of an awaiter")
            .Put("private async Task<FunctionResult> RenewLoans", "private FunctionResult RenewLoans")
            .Put("await _branch.RenewAsync(card, either.Token).ConfigureAwait(false)",
                "_branch.RenewAsync(card, either.Token).GetAwaiter().[|GetResult|]()"),

        new Mutation("SWA0413", Flowers, "a token that stays").Put("note\", cancel)", "note\")")
            .Put("nursery.GetStringAsync(", "nursery.[|GetStringAsync|]("),
        new Mutation("SWA0413", PharmacyTools, "a delay that nobody can end")
            .Put("        int left =", "        await Task.[|Delay|](100).ConfigureAwait(false);\n        int left =").Says("'cancel'"),

        new Mutation("SWA0414", Flowers, "a slow tool without a filler")
            .Cut("    [Filler(\"en-US\", \"Let me look into the cold room.\")]\n").Mark("> [|ListFlowers|]("),

        new Mutation("SWA0415", Flowers, "a ninth tool")
            .PutAfter(FlowerRole,
                "\n    /// <summary>Cancel an order.</summary>\n    [Tool]\n    private static string CancelOrder() => \"Done.\";\n")
            .Mark("partial class [|FlowerShop|]("),

        new Mutation("SWA0440", Flowers, "stars in an answer")
            .Put("\"Cut the stems, and change the water every day.\"", "[|\"Cut the stems, and change the water **every day**.\"|]"),
        new Mutation("SWA0440", GiftCards, "a list in an answer")
            .Put("\"It is taken in all our shops, and is good for three years.\"",
                "[|\"- taken in all our shops\\n- good for three years\"|]"),
        new Mutation("SWA0440", Orders, "bold in an arm")
            .Put("\"Nothing is known under that number. Ask the caller to read it once more.\"",
                "[|\"**Nothing** is known under that number.\"|]"),

        new Mutation("SWA0441", Flowers, "a URL in an answer")
            .Put("\"From eight to six, on Sundays from ten to noon.\"", "[|\"See https://flowers.example.com/hours for that.\"|]"),
        new Mutation("SWA0441", Quiz, "a URL in a result")
            .Put("\"Say that it does not matter.\"", "[|\"Send them to www.example.com for more.\"|]"),
        new Mutation("SWA0441", "frontdesk.cs", "a URL in a result")
            .Put("\"One moment.\"", "[|\"See https://example.com while you wait.\"|]"),

        new Mutation("SWA0442", GiftCards, "a telephone number in an answer")
            .Put("\"It is taken in all our shops, and is good for three years.\"", "[|\"Call 5550100123 for that.\"|]"),
        new Mutation("SWA0442", Alarm, "a telephone number in a warning")
            .Put("Say(\"Please leave the house now, and wait in the street.\")", "Say([|\"Call +15550100999 now.\"|])"),
        new Mutation("SWA0442", "bistro.cs", "a telephone number in an answer").Put("\"From six.\"", "[|\"Ask 5550100000.\"|]"),
    ];
}
