using static SignalWire.Agents.Generators.Tests.Mutations.ProgramFiles;

namespace SignalWire.Agents.Generators.Tests.Mutations.Mistakes;

/// <summary>SWA0301, SWA0360 to SWA0368 and SWA0370 to SWA0373: prompts, post prompts and summaries.</summary>
internal static class PromptMistakes
{
    private const string Day = "day/street.prompt.md";

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new Mutation("SWA0301", Scales, "a section that is read-only")
            .Put("private const string Work =", "private static readonly string [|Work|] =").WithCompiler("CS0414"),
        new Mutation("SWA0301", GiftCards, "a text that is read-only")
            .Put("private const string Prompt =", "private static readonly string [|Prompt|] =").WithCompiler("CS0414"),
        new Mutation("SWA0301", Loans, "a section that is no text")
            .Put("private const string Role = \"You tell callers of a savings bank what a loan would cost them.\"",
                "private const int [|Role|] = 1"),

        new Mutation("SWA0360", Orders, "a section under none that there is").Put("Under = nameof(Role)", "Under = [|\"Rolle\"|]")
            .Says("nameof(Role)"),
        new Mutation("SWA0360", "bistro.cs", "a section under a method").Put("Under = nameof(Role)", "Under = [|nameof(BookTable)|]"),
        new Mutation("SWA0361", Orders, "a section under itself").Put("Under = nameof(Role)", "Under = [|nameof(Limits)|]"),
        new Mutation("SWA0361", Orders, "two sections under each other")
            .Put("[PromptSection(Bullets =", "[PromptSection(Under = [|nameof(Limits)|], Bullets ="),

        new Mutation("SWA0362", GiftCards, "a text beside a section")
            .Put("private const string Prompt =", "private const string [|Prompt|] =")
            .Put("    [PromptText]", "    [PromptSection]\n    private const string Manner = \"Be cheerful.\";\n\n    [PromptText]"),
        new Mutation("SWA0362", Luggage, "a text beside a file")
            .Put("[PromptSection]\n    private const string Closing", "[PromptText]\n    private const string [|Closing|]"),

        new Mutation("SWA0363", Orders, "a section without a title")
            .Put("[PromptSection(Under = nameof(Role))]", "[PromptSection([|\"\"|], Under = nameof(Role))]"),
        new Mutation("SWA0363", Luggage, "a heading without text").PutIn("Travel/luggage.prompt.md", "## What you do not do", "##")
            .Mark("PromptFile([|\"luggage.prompt.md\"|])").Says("line 13 of luggage.prompt.md")
            .LosesIn("Travel/luggage.prompt.md", "##\n\n- Promise that it will be found\n- Give anybody's address\n"),

        new Mutation("SWA0364", Scales, "a section that is empty")
            .Put("Work = \"You work out what it costs to send a parcel. Ask for its weight and size, then name one price.\"",
                "[|Work|] = \"\""),
        new Mutation("SWA0364", Luggage, "a heading without a text")
            .PutIn("Travel/luggage.prompt.md", "- Promise that it will be found\n- Give anybody's address\n", "")
            .Mark("PromptFile([|\"luggage.prompt.md\"|])").Says("What you do not do")
            .LosesIn("Travel/luggage.prompt.md", "## What you do not do"),

        new Mutation("SWA0365", Luggage, "a file that is not there").Put("\"luggage.prompt.md\"", "[|\"lugage.prompt.md\"|]")
            .Says("'luggage.prompt.md'"),
        new Mutation("SWA0365", "Media/ConcertInfo.cs", "a file of another kind")
            .Put("\"Media/concert.prompt.md\"", "[|\"Media/concert.prompt.txt\"|]").Says("'.md'"),
        new Mutation("SWA0366", Streets, "a file that is empty").PutIn(Day, "# Role\n\nYou take complaints about streets by day.\n", "")
            .Mark("PromptFile([|\"day/street.prompt.md\"|])"),
        new Mutation("SWA0366", Streets, "a file of nothing but a comment").Mark("PromptFile([|\"day/street.prompt.md\"|])")
            .PutIn(Day, "# Role\n\nYou take complaints about streets by day.\n", "<!-- later -->\n"),
        new Mutation("SWA0367", Streets, "a file that may be either of two").Put("\"day/street.prompt.md\"", "[|\"street.prompt.md\"|]")
            .Says("'night/street.prompt.md'"),

        new Mutation("SWA0368", Budget, "a post prompt that is empty")
            .Put("Question = \"In two sentences: what is this person's goal, and what worries them?\"", "[|Question|] = \"\""),
        new Mutation("SWA0370", Library, "a post prompt that is read-only")
            .Put("private const string Remember =", "private static readonly string [|Remember|] =").WithCompiler("CS0414"),
        new Mutation("SWA0370", "bistro.cs", "a post prompt that is read-only")
            .Put("const string Summarize =", "static readonly string [|Summarize|] =").WithCompiler("CS0414"),
        new Mutation("SWA0371", Library, "two post prompts")
            .PutAfter("for the next call.\";", "\n\n    [PostPrompt]\n    private const string [|Ask|] = \"Was the reader content?\";"),
        new Mutation("SWA0311", Library, "a summary that goes elsewhere")
            .Put("[PostPrompt]", "[PostPrompt(Url = [|\"https://sums.example.com\"|])]"),
        new Mutation("SWA0318", Parking, "a summary that goes to a path")
            .Put("\"https://crm.example.com/summaries\"", "[|\"/summaries\"|]"),

        new Mutation("SWA0372", PharmacyCalls, "two ways to take a summary")
            .Put("IConfigureCall, IHandleSummary<RefillSummary>", "IConfigureCall, IHandleSummary<RefillSummary>, [|IHandleSummary<Mood>|]")
            .Put("    [PostPrompt]",
                "    public ValueTask HandleSummaryAsync(CallSummary<Mood> summary, CancellationToken cancel) => default;\n\n    "
                + "[PostPrompt]")
            .PutAfter("bool CallBack = false);\n",
                "\n/// <summary>How it was.</summary>\n/// <param name=\"Word\">In a word.</param>\npublic sealed record Mood(string "
                + "Word);\n")
            .Loses(", IHandleSummary<RefillSummary>, IHandleSummary<Mood>"),
        new Mutation("SWA0373", Claims, "a summary that is a text").Put("IHandleSummary<ClaimSummary>", "[|IHandleSummary<string>|]")
            .Put("CallSummary<ClaimSummary> summary", "CallSummary<string> summary")
            .Loses(" : IHandleSummary<string>"),
    ];
}
