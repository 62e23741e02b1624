using static SignalWire.Agents.Generators.Tests.Mutations.ProgramFiles;

namespace SignalWire.Agents.Generators.Tests.Mutations.Mistakes;

/// <summary>SWA0101 to SWA0103, SWA0117, SWA0120 and SWA0121, SWA0401 to SWA0403: the class, its making and its route.</summary>
internal static class AgentMistakes
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new Mutation("SWA0101", Orders, "a class that is not partial").Put("sealed partial class OrderDesk(", "sealed class [|OrderDesk|](")
            .WithCompiler("CS0260"),
        new Mutation("SWA0101", GiftCards, "a record that is not partial")
            .Put("sealed partial record GiftCards", "sealed record [|GiftCards|]").WithCompiler("CS0260"),
        new Mutation("SWA0101", Bistro, "an agent of data maps that is not partial")
            .Put("sealed partial class BistroAgent", "sealed class [|BistroAgent|]").WithCompiler("CS0260"),
        new Mutation("SWA0101", Stores, "a class around agents that is not partial")
            .Put("static partial class StoreFinder", "static class [|StoreFinder|]").WithCompiler("CS0260"),
        new Mutation("SWA0101", AfterHours, "a call flow that is not partial")
            .Put("sealed partial class AfterHours", "sealed class [|AfterHours|]").WithCompiler("CS0260"),
        new Mutation("SWA0101", "support.cs", "the smallest agent, not partial")
            .Put("sealed partial class SupportAgent", "sealed class [|SupportAgent|]").WithCompiler("CS0260"),

        new Mutation("SWA0102", Orders, "an abstract agent")
            .Put("sealed partial class OrderDesk(", "abstract partial class [|OrderDesk|]("),
        new Mutation("SWA0102", GiftCards, "a generic agent").Put("partial record GiftCards", "partial record [|GiftCards|]<TShop>"),
        new Mutation("SWA0102", Recycling, "an agent that only its file sees")
            .Put("public partial class RecyclingInfo", "file partial class [|RecyclingInfo|]"),

        new Mutation("SWA0103", Library, "a second constructor")
            .Put("sealed partial class LibraryDesk", "sealed partial class [|LibraryDesk|]")
            .PutAfter("branch) => _branch = branch;",
                "\n\n    public LibraryDesk(ILibrary branch, TimeProvider clock) : this(branch) => _ = clock;"),
        new Mutation("SWA0103", Orders, "a constructor that wants a number")
            .Put("OrderDesk(IOrders orders)", "OrderDesk(IOrders orders, int? [|limit|])").WithCompiler("CS9113"),
        new Mutation("SWA0103", Couriers, "a property that somebody has to set")
            .Put("partial class CourierLine(", "partial class [|CourierLine|](")
            .PutAfter("IHandleDebugEvents\n{", "\n    public required string City { get; set; }\n"),

        new Mutation("SWA0117", Orders, "a tool in a record beside the agent")
            .Put("DateOnly Arrives);", "DateOnly Arrives)\n{\n    [Tool] private string [|Tell|]() => Progress;\n}"),
        new Mutation("SWA0117", Keys, "a private tool of a base class")
            .Put("protected string TellWhere()", "private string [|TellWhere|]()"),

        new Mutation("SWA0120", Outages, "a service that can be none")
            .Put("TellReturn(ToolCall call, [FromServices] IGrid grid,",
                "TellReturn(ToolCall call, [FromServices] IGrid grid, [FromServices] int? [|limit|],"),
        new Mutation("SWA0120", Library, "a service by a key that is a list")
            .Put("""[FromKeyedServices("archive")] ILibrary archive""",
                """[FromKeyedServices(new[] { "archive" })] ILibrary [|archive|]"""),

        new Mutation("SWA0121", Keys, "an overload that hides an inherited tool").Mark("partial record [|KeyService|](")
            .PutAfter("\"It belongs to a tenant.\";", "\n\n    private string TellWhere(string name) => $\"{name} is on the {Floor}.\";")
            .Loses("    [Tool]\n    protected string TellWhere() => $\"On the {Floor}, until six.\";\n"),
        new Mutation("SWA0121", "Health/DentistDesk.cs", "a tool that is abstract and static").Mark("partial class [|DentistDesk|]")
            .Put("string TellHours() => \"From Monday to Thursday, eight to five.\";", "static abstract string TellHours();")
            .PutAfter("\"message\", message);\n",
                "\n    /// <inheritdoc/>\n    public static string TellHours() => \"From eight to five.\";\n")
            .Loses("    [Tool]\n    static abstract string TellHours();\n"),

        new Mutation("SWA0401", Scales, "an agent without a prompt").Put("partial class Scales", "partial class [|Scales|]")
            .Cut("[PromptSection]"),
        new Mutation("SWA0401", Support, "a prompt that is not marked").Put("partial class SupportAgent", "partial class [|SupportAgent|]")
            .Cut("[PromptSection]"),

        new Mutation("SWA0402", Orders, "a route with a host").Put("\"/orders\"", "[|\"https://example.com/orders\"|]"),
        new Mutation("SWA0402", AfterHours, "a route with a space").Put("\"/after-hours\"", "[|\"/after hours\"|]"),
        new Mutation("SWA0402", Cards, "a route with a placeholder").Put("\"/payments\"", "[|\"/payments/{branch}\"|]")
            .Says("a placeholder"),

        new Mutation("SWA0403", Branches, "two agents of one route").Put("\"/branches/south\"", "[|\"/Branches/North/\"|]")
            .Says("'NorthBranch'"),
        new Mutation("SWA0403", Branches, "two agents without a route").Cut(", Route = \"/branches/north\"")
            .Put("[VoiceAgent(\"South\", Route = \"/branches/south\")]", "[VoiceAgent(\"South\")]").Mark("partial class [|SouthBranch|]"),
    ];
}
