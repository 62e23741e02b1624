using static SignalWire.Agents.Generators.Tests.Mutations.ProgramFiles;

namespace SignalWire.Agents.Generators.Tests.Mutations.Mistakes;

/// <summary>SWA0320 to SWA0338: contexts, steps and questions.</summary>
internal static class ConversationMistakes
{
    private const string GreetText = "\"Ask which two wines are on the table, and have them opened. If there is none, say goodbye.\"";

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new Mutation("SWA0320", Nurse, "a generic context").Put("private static class Default", "private static class [|Default|]<T>")
            .Put(".ChangeStep(urgency is Urgency.High ? Steps.Default.Connect : Steps.Default.Advise)", ""),

        new Mutation("SWA0321", Clinic, "a step that is read-only")
            .Put("public const string SayGoodbye =", "public static readonly string [|SayGoodbye|] ="),
        new Mutation("SWA0321", School, "a step that is a number")
            .Put("public const string Farewell = \"Ask whether there is anything else, and say goodbye.\"",
                "public const int [|Farewell|] = 1"),

        new Mutation("SWA0322", Claims, "a step without a text")
            .Put("File = \"Ask whether the car can be driven, and file the claim.\"", "[|File|] = \"\""),
        new Mutation("SWA0322", Nurse, "a step without its sections")
            .Cut("        [Section(\"Task\", \"Find out what is wrong with the child.\")]\n")
            .Cut("        [Section(\"Ask for\", Bullets = [\"the child's age\", \"fever\", \"how long it has been so\"])]\n")
            .Mark("internal const string [|Listen|] = \"\""),

        new Mutation("SWA0323", Nurse, "a text beside sections")
            .Put("internal const string Listen = \"\"", "internal const string Listen = \"Listen.\"")
            .Mark("[[|Section(\"Task\", \"Find out what is wrong with the child.\")|]]"),
        new Mutation("SWA0323", School, "a system prompt beside sections")
            .Put("[Context(FullReset = true,", "[Context(FullReset = true, SystemPrompt = \"You excuse children.\",")
            .Mark("[[|SystemSection(\"Task\", \"You excuse children who cannot come to school.\", Bullets = [\"Wish them well.\"])|]]")
            .Loses("SystemPrompt = \"You excuse children.\","),

        new Mutation("SWA0324", Claims, "a context whose step is not marked").Mark("private static class [|Home|]")
            .Cut("        [Step(Criteria = \"The claim is filed.\", Tools = [nameof(FileHomeClaim)], Contexts = [nameof(Default)])]\n")
            .Cut("        [Section(\"Task\", \"Ask which rooms are damaged and since when, then file the claim.\")]\n"),

        new Mutation("SWA0325", Tasting, "a single context of another name")
            .Put("private static class Default", "private static class [|Main|]"),
        new Mutation("SWA0325", Tasting, "a single context that is named otherwise").Put("[Context]", "[Context([|\"tasting\"|])]"),

        new Mutation("SWA0326", Clinic, "two contexts of one name")
            .Put("[Context(Contexts = [nameof(Default)])]", "[Context([|\"default\"|], Contexts = [nameof(Default)])]"),
        new Mutation("SWA0326", School, "two steps of one name").Put("[Step(\"farewell\",", "[Step([|\"answer\"|],"),

        new Mutation("SWA0327", Clinic, "a tool by the name of the model").Put("nameof(TakeHour)]", "[|\"take_hour\"|]]")
            .Says("'TakeHour'"),
        new Mutation("SWA0327", Nurse, "a tool that is misspelt")
            .Put("nameof(NoteUrgency), nameof(AlertNurse)", "nameof(NoteUrgency), [|\"AlertNurses\"|]"),
        new Mutation("SWA0327", School, "a tool of a question that is not there")
            .Put("Tools = [nameof(FindClass)], Confirm", "Tools = [[|\"FindChild\"|]], Confirm"),
        new Mutation("SWA0327", Tasting, "a method that is no tool")
            .Put("[Tool]\n    private static string SuggestDish", "private static string SuggestDish")
            .Put("Tools = [nameof(SuggestDish)]", "Tools = [[|nameof(SuggestDish)|]]"),
        new Mutation("SWA0327", "intake.cs", "a tool that is misspelt")
            .Put("[Step(Tools = [nameof(FindPatient)]", "[Step(Tools = [[|\"FindPatients\"|]]"),

        new Mutation("SWA0328", Clinic, "a step of another context")
            .Put("Next = [nameof(SayGoodbye)]", "Next = [nameof(SayGoodbye), [|nameof(NewPatient.Explain)|]]"),
        new Mutation("SWA0328", Tasting, "a step by the name of the model")
            .Put("Next = [nameof(Taste), nameof(Close)])]\n        public const string Greet",
                "Next = [[|\"taste\"|], nameof(Close)])]\n        public const string Greet").Says("'Taste'"),
        new Mutation("SWA0328", Claims, "a first step that is not there")
            .Put("InitialStep = nameof(Collect)", "InitialStep = [|\"Begin\"|]"),
        new Mutation("SWA0328", Claims, "a step behind questions that is not there")
            .Put("CompletionStep = nameof(File)", "CompletionStep = [|\"Files\"|]"),
        new Mutation("SWA0328", "intake.cs", "a step of another context")
            .Put("Next = [nameof(Confirm)]", "Next = [nameof(Confirm), [|\"Close\"|]]"),

        new Mutation("SWA0329", Clinic, "a context that is a step")
            .Put("Next = [nameof(OfferHour)],\n            Contexts = [nameof(NewPatient)]",
                "Next = [nameof(OfferHour)],\n            Contexts = [nameof(NewPatient), [|nameof(Greet)|]]"),
        new Mutation("SWA0329", School, "a context by the name of the model")
            .Put("Contexts = [nameof(MainMenu)], PostPrompt", "Contexts = [[|\"default\"|]], PostPrompt"),
        new Mutation("SWA0329", "intake.cs", "a context that is misspelt")
            .Put("Contexts = [nameof(Billing)]", "Contexts = [[|\"Biling\"|]]"),

        new Mutation("SWA0330", Tasting, "a step with a name of the platform's")
            .Put("[Step(Tools = [], Next = [], End = true)]", "[Step([|\"next\"|], Tools = [], Next = [], End = true)]"),

        new Mutation("SWA0331", School, "questions that are not asked")
            .Put("[Gather(Isolated = true, Completion = GatherCompletion.NextStep)]",
                "[[|Gather(Isolated = true, Completion = GatherCompletion.NextStep)|]]")
            .Cut("        [Question(\"child\", \"Which child is it?\", Tools = [nameof(FindClass)], Confirm = true)]\n")
            .Cut("        [Question(\"days\", \"For how many days?\", Type = AnswerType.WholeNumber)]\n"),
        new Mutation("SWA0332", School, "questions without [Gather]")
            .Cut("        [Gather(Isolated = true, Completion = GatherCompletion.NextStep)]\n")
            .Mark("[[|Question(\"child\", \"Which child is it?\", Tools = [nameof(FindClass)], Confirm = true)|]]"),
        new Mutation("SWA0333", Clinic, "two questions of one key").Put("Question(\"referred\"", "Question([|\"age\"|]"),
        new Mutation("SWA0334", Claims, "questions that lead on in two ways")
            .Put("CompletionStep = nameof(File)", "Completion = [|GatherCompletion.NextStep|], CompletionStep = nameof(File)")
            .Loses(", Completion = GatherCompletion.NextStep, CompletionStep = nameof(File)"),
        new Mutation("SWA0334", Tasting, "questions that lead on from the last step")
            .Put("[Step(Tools = [], Next = [], End = true)]",
                "[Step(Tools = [], Next = [], End = true), Gather(Completion = [|GatherCompletion.NextStep|]), Question(\"liked\", "
                + "\"Which one?\")]"),

        new Mutation("SWA0335", Tasting, "a hundred and one steps").PutAfter($"Greet = {GreetText};", Steps(97))
            .Mark("public const string [|Close|] ="),
        new Mutation("SWA0335", Tasting, "fifty-one contexts")
            .Put("    [Context]\n    private static class Default", $"{Contexts(50)}    [Context]\n    private static class [|Default|]"),

        new Mutation("SWA0336", Orders, "a context beside the agent")
            .PutAfter("DateOnly Arrives);", "\n\n[[|Context|]]\ninternal static class Greeting;"),
        new Mutation("SWA0336", Orders, "a step outside of contexts")
            .Put("[PromptSection(Under = nameof(Role))]", "[PromptSection(Under = nameof(Role)), [|Step|]]"),
        new Mutation("SWA0336", Tasting, "a question on a constant that is no step")
            .PutAfter($"Greet = {GreetText};",
                "\n\n        [[|Question(\"age\", \"How old is it?\")|]]\n        public const string Ask = \"Ask.\";"),

        new Mutation("SWA0337", Tasting, "an empty name of a step")
            .Put("[Step(Tools = [], Next = [], End = true)]", "[Step([|\"\"|], Tools = [], Next = [], End = true)]"),
        new Mutation("SWA0337", Clinic, "an empty question").Put("\"How old are you?\"", "[|\"\"|]"),
        new Mutation("SWA0337", AfterHours, "an empty name of a section").Put("[FlowSection(\"hours\")]", "[FlowSection([|\"\"|])]"),

        new Mutation("SWA0338", Clinic, "a generated name in an attribute").Put("nameof(TakeHour)]", "[|Tools.TakeHour|]]"),
        new Mutation("SWA0338", Tasting, "a generated name in a text")
            .Put(GreetText, "\"Ask for the wines, then go on with \" + [|Steps.Default.Taste|]"),
    ];

    private static string Steps(int count) => string.Concat(Enumerable.Range(1, count)
        .Select(number => $"\n\n        [Step(Tools = [])]\n        public const string Pause{number} = \"Wait.\";"));

    private static string Contexts(int count) => string.Concat(Enumerable.Range(1, count)
        .Select(
            number => $"    [Context]\n    private static class Room{number}\n    {{\n        [Step] public const string Wait = "
                + $"\"Wait.\";\n    }}\n\n"));
}
