using static SignalWire.Agents.Generators.Tests.Mutations.ProgramFiles;

namespace SignalWire.Agents.Generators.Tests.Mutations.Mistakes;

/// <summary>SWA0104 to SWA0116 and SWA0374: what a tool is called, what it says of itself, and what it takes.</summary>
internal static class ToolMistakes
{
    private const string TrackSummary = "/// <summary>Tell how far an order has come and on which day it arrives.</summary>";

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new Mutation("SWA0104", Orders, "a second tool of one name").Put("[Tool]", "[Tool(\"track_order\")]", nth: 2)
            .Mark("Task<string> [|StopOrder|](").Says("'TrackOrder'"),
        new Mutation("SWA0104", Keys, "overloads of one name").Put("[Tool(\"reserve_by_room\")]", "[Tool(\"reserve_by_tag\")]")
            .Mark("Task<Result> [|Reserve|](string room"),
        new Mutation("SWA0104", Orders, "an overload of a tool").Put("Task<string> StopOrder(", "Task<string> [|TrackOrder|]("),
        new Mutation("SWA0104", "Retail/CheeseCatalog.cs", "a tool of an inherited tool's name").Put("[Tool]", "[Tool(\"order_catalog\")]")
            .Mark("static string [|SuggestDrink|]("),
        new Mutation("SWA0104", Parking, "a data map of a data map's name")
            .Put("[DataMap(\"cancel_ticket\")]", "[DataMap(\"extend_ticket\")]").Mark("FunctionResult [|TakeTicketBack|]("),
        new Mutation("SWA0104", "frontdesk.cs", "a tool of another one's name")
            .Put("[Tool] FunctionResult Queue()", "[Tool(\"hold\")] FunctionResult [|Queue|]()"),

        new Mutation("SWA0105", Orders, "a tool without a summary").Cut(TrackSummary).Mark("Task<FunctionResult> [|TrackOrder|]("),
        new Mutation("SWA0105", Orders, "a summary that is a plain comment").Put(TrackSummary, TrackSummary[1..])
            .Mark("Task<FunctionResult> [|TrackOrder|]("),
        new Mutation("SWA0105", Orders, "a summary that says nothing").Put(TrackSummary, "/// <summary></summary>").Mark("[|TrackOrder|]("),
        new Mutation("SWA0105", Orders, "remarks in place of a summary")
            .Put(TrackSummary, TrackSummary.Replace("summary", "remarks", StringComparison.Ordinal)).Mark("[|TrackOrder|]("),
        new Mutation("SWA0105", Internet, "a summary behind the attribute")
            .Put("/// <summary>Note that the connection works again.</summary>\n    [Tool]",
                "[Tool]\n    /// <summary>Note that the connection works again.</summary>").Mark("[|NoteSolved|]()")
            .Says("move its doc comment before the attributes"),
        new Mutation("SWA0105", Recycling, "a tool without [Description]")
            .Cut("    [Description(\"Order that bulky waste is picked up.\")]\n").Mark("[|OrderPickup|]("),
        new Mutation("SWA0105", "Health/DentistDesk.cs", "a tool of an interface without a summary")
            .Cut("/// <summary>Say on which days and at what times somebody is there.</summary>").Mark("string [|TellHours|]()"),
        new Mutation("SWA0105", Airport, "a data map without a summary").Cut("/// <summary>List places to eat behind security.</summary>")
            .Mark("[|ListFood|]("),
        new Mutation("SWA0105", "jokes.cs", "a data map without a summary").Cut("/// <summary>Start or stop the music.</summary>")
            .Mark("[|Music|]("),

        new Mutation("SWA0106", Orders, "a parameter without a description")
            .Cut("/// <param name=\"reason\">Why it is no longer wanted.</param>\n")
            .Mark("number, StopReason [|reason|], CancellationToken cancel) =>"),
        new Mutation("SWA0106", Bistro, "a parameter of a data map without a description")
            .Cut("    /// <param name=\"wish\">What the caller said.</param>\n").Mark("Music(string [|wish|])"),
        new Mutation("SWA0106", Recycling, "a parameter without [Description]").Cut("Description(\"What is thrown away.\"), ")
            .Mark(" string [|thing|],"),
        new Mutation("SWA0106", "support.cs", "a parameter without a description")
            .Cut("    /// <param name=\"orderId\">The order ID to look up</param>\n").Mark("(string [|orderId|])"),

        new Mutation("SWA0107", Keys, "a name with a hyphen").Put("\"reserve_by_tag\"", "[|\"reserve-by-tag\"|]"),
        new Mutation("SWA0107", Parking, "a name that begins with a digit").Put("\"cancel_ticket\"", "[|\"2nd_thoughts\"|]"),
        new Mutation("SWA0107", Returns, "a name of another script").Put("\"return_period\"", "[|\"срок\"|]"),
        new Mutation("SWA0107", "Travel/TaxiDispatch.cs", "a method of another script").Put("QuoteRide", "[|Цена|]"),

        new Mutation("SWA0108", Orders, "a generic tool").Put("TrackOrder(", "[|TrackOrder|]<TOrder>("),
        new Mutation("SWA0109", GiftCards, "a parameter by reference").Put("decimal value,", "ref decimal [|value|],").Says("remove 'ref'"),
        new Mutation("SWA0109", Stores, "a parameter that is 'in'").Put("(MapPoint place)", "(in MapPoint [|place|])").Says("remove 'in'"),

        new Mutation("SWA0110", Orders, "an open tag in a summary")
            .Put("    /// <summary>Tell how far an order has come and", "    [|/// <summary>Tell <b>how far an order has come and")
            .Put("waits any more.</param>\n    [Tool]", "waits any more.</param>|]\n    [Tool]", nth: 1),
        new Mutation("SWA0110", Quiz, "an ampersand in a summary")
            .Put("/// <summary>Skip a question that the caller does not want to answer.</summary>",
                "[|/// <summary>Skip a question & go on.</summary>|]"),

        new Mutation("SWA0111", Website, "65 parameters").Put("PlanMove(SiteMove move)", $"[|PlanMove|](SiteMove move, {Numbers(64)})"),

        new Mutation("SWA0112", DoorCamera, "two spellings of one parameter")
            .Put("/// <param name=\"visitor\">", "/// <param name=\"Resident\">")
            .Put("(string resident, string visitor)", "(string resident, string [|Resident|])")
            .Put("$\"{visitor} for {resident}\"", "$\"{Resident} for {resident}\""),

        new Mutation("SWA0113", Vaccines, "a tool of a native function's name").Put("string PlanLastDay(", "string [|CheckTime|]("),
        new Mutation("SWA0113", Quiz, "a tool of a step's function").Put("FunctionResult SkipQuestion()", "FunctionResult [|NextStep|]()"),
        new Mutation("SWA0113", Returns, "a name of the platform's in [Tool]").Put("\"return_period\"", "[|\"hangup_hook\"|]"),

        new Mutation("SWA0114", Orders, "a summary that is still to be written").Put(TrackSummary, "/// <summary>TODO</summary>")
            .Mark("[|TrackOrder|]("),
        new Mutation("SWA0114", Orders, "a summary that repeats the name").Put(TrackSummary, "/// <summary>Track order.</summary>")
            .Mark("[|TrackOrder|]("),
        new Mutation("SWA0114", Recycling, "[Description] that says nothing").Put("\"Order that bulky waste is picked up.\"", "\"...\"")
            .Mark("[|OrderPickup|]("),

        new Mutation("SWA0115", GiftCards, "a description of no parameter")
            .PutAfter("/// <param name=\"call\">The call.</param>\n", "    /// <param name=\"[|shop|]\">Which shop.</param>\n"),
        new Mutation("SWA0115", Orders, "a description in another case")
            .PutAfter(TrackSummary, "\n    /// <param name=\"[|Number|]\">Order number.</param>"),

        new Mutation("SWA0116", Pharmacy, "a tool that is async void")
            .PutIn(PharmacyTools, "private async ValueTask<string> ArrangeDelivery(", "private async [|void|] ArrangeDelivery(")
            .PutIn(PharmacyTools, "return \"The driver has it on today's list.\";", "return;"),

        new Mutation("SWA0374", Tax, "a tool that is not offered and open to all")
            .Put("[Tool(Enabled = false)]", "[Tool(Enabled = [|false|], Secure = false)]"),
    ];

    private static string Numbers(int count) => string.Join(", ", Enumerable.Range(1, count).Select(number => $"int day{number}"));
}
