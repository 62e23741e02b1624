using static SignalWire.Agents.Generators.Tests.Mutations.ProgramFiles;

namespace SignalWire.Agents.Generators.Tests.Mutations.Mistakes;

/// <summary>SWA0420 to SWA0424, SWA0430 to SWA0432 and SWA0443: where a conversation goes, and what it says.</summary>
internal static class ConversationAdvice
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new Mutation("SWA0420", Tasting, "a step that none leads to").Put("Next = [nameof(Eat)]", "Next = [nameof(Close)]")
            .Mark("public const string [|Eat|] ="),
        new Mutation("SWA0420", Clinic, "a step that is left out").Put("Next = [nameof(OfferHour)],", "Next = [],")
            .Mark("public const string [|OfferHour|] ="),
        new Mutation("SWA0420", "intake.cs", "a step that none leads to").Put("Next = [nameof(Identify)]", "Next = [nameof(Confirm)]")
            .Mark("const string [|Identify|] ="),

        new Mutation("SWA0421", Clinic, "a context that none leads to")
            .Put("[Context(Contexts = [nameof(NewPatient)])]", "[Context(Contexts = [])]")
            .Put("Next = [nameof(OfferHour)],\n            Contexts = [nameof(NewPatient)])]", "Next = [nameof(OfferHour)])]")
            .Mark("private static class [|NewPatient|]"),
        new Mutation("SWA0421", Claims, "a context that is left out")
            .Put("Tools = [], Contexts = [nameof(Car), nameof(Home)], Next = [nameof(Close)]",
                "Tools = [], Contexts = [nameof(Car)], Next = [nameof(Close)]")
            .Put("Next = [nameof(Sort)], Contexts = [nameof(Car), nameof(Home)]", "Next = [nameof(Sort)], Contexts = [nameof(Car)]")
            .Mark("private static class [|Home|]"),
        new Mutation("SWA0421", "intake.cs", "a context that none leads to")
            .Put("Tools = [], Contexts = [nameof(Billing)], End = true", "Tools = [], Contexts = [], End = true")
            .Put("Tools = [], Next = [nameof(Identify)]", "Tools = [], Contexts = [], Next = [nameof(Identify)]")
            .Put("Next = [nameof(Confirm)]", "Contexts = [], Next = [nameof(Confirm)]").Mark("static class [|Billing|]"),

        new Mutation("SWA0422", Tasting, "a step that nothing follows")
            .Put("[Step(Tools = [nameof(SuggestDish)], Next = [nameof(Taste), nameof(Close)])]",
                "[Step(Tools = [nameof(SuggestDish)], Next = [])]").Mark("public const string [|Eat|] ="),
        new Mutation("SWA0422", School, "a step without a way back")
            .Put("[Step(\"answer\", Tools = [nameof(FindClass)], Contexts = [nameof(Absence)])]",
                "[Step(\"answer\", Tools = [nameof(FindClass)], Next = [], Contexts = [])]").Mark("public const string [|Answer|] ="),

        new Mutation("SWA0423", Tasting, "steps that go round").Put("Next = [], End = true", "Next = [nameof(Taste)]")
            .Mark("public const string [|Taste|] ="),

        new Mutation("SWA0424", Tasting, "a step that says nothing of tools")
            .Put("[Step(Tools = [], Next = [], End = true)]", "[Step(Next = [], End = true)]").Mark("public const string [|Close|] ="),
        new Mutation("SWA0424", Clinic, "a step that says nothing of tools").Put("[Step(Tools = [], End = true)]", "[Step(End = true)]")
            .Mark("public const string [|SayGoodbye|] ="),
        new Mutation("SWA0424", "intake.cs", "a step that says nothing of tools")
            .Put("[Step(Tools = [], End = true)]", "[Step(End = true)]").Mark("const string [|Close|] ="),

        new Mutation("SWA0430", Trips, "a tool that is misspelt").Put("Plan the trip with plan_trip,", "Plan the trip with [|plan_trips|],")
            .Says("'plan_trip'"),
        new Mutation("SWA0430", Trips, "a tool by the name of its method")
            .Put("Plan the trip with plan_trip,", "To plan the trip, use [|PlanTrip|],").Says("'plan_trip'"),
        new Mutation("SWA0430", Flowers, "a tool that is misspelt in a bullet")
            .Put("Read prices with quote_price before", "Read prices with [|quote_prices|] before"),
        new Mutation("SWA0430", Nurse, "a tool that is misspelt in a bullet")
            .Put("call alert_nurse at once", "call [|alert_nurses|] at once"),
        new Mutation("SWA0430", Tasting, "a tool that is misspelt in a step").Put("then describe it.", "then call [|describe_wines|]."),
        new Mutation("SWA0430", Bistro, "a tool that is misspelt in a bullet")
            .Put("before you call book_table.", "before you call [|book_tables|]."),
        new Mutation("SWA0430", "bistro.cs", "a tool by the name of its method")
            .Put("before you call book_table.", "before you call [|BookTable|]."),

        new Mutation("SWA0431", Clinic, "a tool that no step offers")
            .Put("Tools = [nameof(FindFreeHour), nameof(TakeHour)]", "Tools = [nameof(FindFreeHour)]").Mark("> [|TakeHour|]("),
        new Mutation("SWA0431", Tasting, "a tool that no step offers")
            .Put("Tools = [nameof(SuggestDish)]", "Tools = [nameof(DescribeWine)]").Mark("string [|SuggestDish|]("),
        new Mutation("SWA0431", "intake.cs", "a tool that no step offers").Put("[Step(Tools = [nameof(FindPatient)]", "[Step(Tools = []")
            .Mark("FunctionResult [|FindPatient|]("),

        new Mutation("SWA0432", Tasting, "data that nothing sets")
            .Put("that they have at home.", "that they have at home. Greet ${global_data.[|first_name|]}."),
        new Mutation("SWA0432", Tasting, "data that nothing sets, in a step")
            .Put("Thank the caller, and say goodbye.", "Say goodbye to %{global_data.[|surname|]}."),

        new Mutation("SWA0443", Ferry, "a language without fillers")
            .Put("\"en-GB-Neural2-A\", SpeechFillers = [\"Right.\"], FunctionFillers = [\"Let me check the tide table.\"]",
                "\"en-GB-Neural2-A\"").Put(", Filler(\"en-GB\", \"I am reading the timetable.\")", "").Mark("[Language([|\"English\"|],"),
        new Mutation("SWA0443", Ferry, "a tool without fillers in a language")
            .Put("FunctionFillers = [\"Let me check the tide table.\"]", "FunctionFillers = []")
            .Put(", Filler(\"en-GB\", \"I am reading the timetable.\")", "").Mark("string [|NextFerry|]("),
    ];
}
