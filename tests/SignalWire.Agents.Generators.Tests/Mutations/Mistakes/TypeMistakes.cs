using static SignalWire.Agents.Generators.Tests.Mutations.ProgramFiles;

namespace SignalWire.Agents.Generators.Tests.Mutations.Mistakes;

/// <summary>SWA0201 to SWA0205, SWA0209 and SWA0210: types of parameters and results.</summary>
internal static class TypeMistakes
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new Mutation("SWA0201", Orders, "object")
            .Put("StopReason reason, CancellationToken cancel) =>", "[|object|] reason, CancellationToken cancel) =>")
            .Put("StopAsync(number, reason, cancel)", "StopAsync(number, StopReason.Other, cancel)").Says("JsonElement"),
        new Mutation("SWA0201", Alarm, "char").Put("SilenceRoom(string room)", "SilenceRoom([|char|] room)")
            .Put("[\"silenced\"] = room", "[\"silenced\"] = $\"{room}\"").Says("use string"),
        new Mutation("SWA0201", Stores, "a tuple")
            .Put("NearestBakery(MapPoint place)", "NearestBakery([|(double Latitude, double Longitude)|] place)").Says("a record"),
        new Mutation("SWA0201", Website, "bytes").Put("NoteBrokenPage(Uri page,", "NoteBrokenPage([|byte[]|] page,")
            .Put("page.AbsolutePath", "page.Length").Says("Base64"),
        new Mutation("SWA0201", Orders, "an interface that is a service")
            .Put("StopReason reason, CancellationToken cancel) =>", "StopReason reason, [|IOrders|] others, CancellationToken cancel) =>")
            .PutAfter("/// <param name=\"reason\">Why it is no longer wanted.</param>\n",
                "    /// <param name=\"others\">Other orders.</param>\n").Says("[FromServices]"),
        new Mutation("SWA0201", Returns, "a list of bytes within a record")
            .Put("string Model, [Range(20, 52)]", "byte[] Model, [Range(20, 52)]").Cut("[StringLength(60, MinimumLength = 2)] ")
            .Mark("[Length(1, 6)] [|List<ShoePair>|] shoes").Says("'shoes[].Model'"),
        new Mutation("SWA0201", Trips, "a class from elsewhere").Put("(Wishlist weights,", "([|System.Text.StringBuilder|] weights,")
            .Put("weights.OrderByDescending(wish => wish.Value).Select(wish => wish.Key).FirstOrDefault() ?? \"rest\"",
                "weights.ToString()"),
        new Mutation("SWA0201", "jokes.cs", "a data map of object").Put("Music(string command)", "Music([|object|] command)"),
        new Mutation("SWA0201", Pharmacy, "a summary that holds an action")
            .PutIn(PharmacyCalls, "RefillSummary(string Wanted, bool Served,", "RefillSummary(string Wanted, Action Served,")
            .PutIn(PharmacyCalls, "IConfigureCall, IHandleSummary<RefillSummary>", "IConfigureCall, [|IHandleSummary<RefillSummary>|]"),

        new Mutation("SWA0202", Returns, "a number as the result")
            .Put("private string SayReturnPeriod() => \"Thirty days from the day the parcel arrived.\";",
                "private [|int|] SayReturnPeriod() => 30;"),
        new Mutation("SWA0202", Pharmacy, "a task without a result")
            .PutIn(PharmacyTools, "private async ValueTask<string> ArrangeDelivery(", "private async [|ValueTask|] ArrangeDelivery(")
            .PutIn(PharmacyTools, "return \"The driver has it on today's list.\";", "return;"),
        new Mutation("SWA0202", Internet, "nothing as the result").Put("FunctionResult NoteSolved() =>", "[|void|] NoteSolved() =>"),
        new Mutation("SWA0202", Tax, "a date as the result")
            .Put("private static string SayDeadline(", "private static [|DateOnly|] SayDeadline(")
            .Put("$\"By the middle of April {year + 1}.\"", "new(year + 1, 4, 15)"),
        new Mutation("SWA0202", Quiz, "a record as the result")
            .Put("private static FunctionResult SkipQuestion() =>", "private static [|Topic|] SkipQuestion() =>")
            .Put("new FunctionResult(\"Say that it does not matter.\").SimulateUserInput(\"Next question, please.\")", "Topic.Nature"),

        new Mutation("SWA0203", Returns, "a record that holds itself")
            .Put("double Size, bool Worn = false)", "double Size, bool Worn = false, ShoePair? Other = null)")
            .PutAfter(" * <param name=\"Worn\">Whether they have been worn outside.</param>\n",
                " * <param name=\"Other\">The other pair.</param>\n").Mark("[Length(1, 6)] [|List<ShoePair>|] shoes")
            .Says("'shoes[].Other'"),
        new Mutation("SWA0203", Trips, "a kind that holds the whole")
            .Put("ByTrain(string To, bool FirstClass = false)", "ByTrain(string To, bool FirstClass = false, Leg? Next = null)")
            .PutAfter("/// <param name=\"FirstClass\">Whether in first class.</param>\n",
                "/// <param name=\"Next\">The next part.</param>\n").Mark("[MinLength(1)] [|IReadOnlyList<Leg>|] legs"),

        new Mutation("SWA0204", Trips, "numbers as keys").Put("Dictionary<string, int> nights)", "[|Dictionary<int, int>|] nights)")
            .Says("Dictionary<string, int>"),
        new Mutation("SWA0204", "Media/ChoirRegister.cs", "days as keys")
            .Put("IDictionary<string, bool>? free", "[|IDictionary<DayOfWeek, bool>?|] free"),

        new Mutation("SWA0205", Recycling, "two members of one name")
            .Put("    Metal,", "    [JsonStringEnumMemberName(\"plastic\")]\n    Metal,").Mark("[|Material|] material)"),
        new Mutation("SWA0205", Returns, "two properties of one name")
            .Put("double Size, bool Worn = false)", "double Size, bool model = false)")
            .Put("<param name=\"Worn\">", "<param name=\"model\">").Mark("[Length(1, 6)] [|List<ShoePair>|] shoes"),
        new Mutation("SWA0205", Trips, "two kinds of one name")
            .Put("[JsonDerivedType(typeof(ByTrain), \"train\"), JsonDerivedType(typeof(ByCar), \"car\")",
                "[JsonDerivedType(typeof(ByTrain), \"car\"), JsonDerivedType(typeof(ByCar), \"car\")")
            .Mark("[MinLength(1)] [|IReadOnlyList<Leg>|] legs"),

        new Mutation("SWA0209", "Media/ChoirRegister.cs", "seventeen lists inside each other")
            .Put("SortedSet<string> excused", $"[|{Nested(17)}|] excused").Put("excused.Count", "excused.Length"),

        new Mutation("SWA0210", Stores, "a type of which nothing can be set").Mark("NearestBakery([|MapPoint|] place)")
            .Put("readonly record struct MapPoint(double Latitude, double Longitude);",
                "sealed class MapPoint { public double Latitude { get; } }"),
        new Mutation("SWA0210", Recycling, "two constructors")
            .Put("public string Mail { get; } = mail;",
                "public string Mail { get; } = mail;\n\n    public Orderer(string mail, string phone) : this(mail) => Phone = phone;")
            .Mark("[|Orderer|] orderer").Says("[JsonConstructor]"),
        new Mutation("SWA0210", Trips, "a kind without a name")
            .Put("JsonDerivedType(typeof(OnFoot), \"foot\")", "JsonDerivedType(typeof(OnFoot))")
            .Mark("[MinLength(1)] [|IReadOnlyList<Leg>|] legs").Says("'OnFoot'"),
    ];

    private static string Nested(int depth) => "int" + string.Concat(Enumerable.Repeat("[]", depth - 1));
}
