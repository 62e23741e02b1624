using static SignalWire.Agents.Generators.Tests.Mutations.ProgramFiles;

namespace SignalWire.Agents.Generators.Tests.Mutations.Mistakes;

/// <summary>SWA0390 to SWA0397: verbs around a conversation, and call flows.</summary>
internal static class CallMistakes
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new Mutation("SWA0390", Switchboard, "verbs of an instance").Put("private static Verb[] Notice =>", "private Verb[] [|Notice|] =>"),
        new Mutation("SWA0390", Bistro, "verbs that are texts")
            .Put("private static Verb[] Bye => [new Play(\"say:Goodbye.\"), new Hangup()];",
                "private static string[] [|Bye|] => [\"say:Goodbye.\"];"),
        new Mutation("SWA0390", Switchboard, "verbs of a method with a parameter").Put("SayGoodbye()", "[|SayGoodbye|](string name)")
            .Put("\"say:Thank you for calling, and goodbye.\"", "$\"say:Goodbye, {name}.\""),
        new Mutation("SWA0390", AfterHours, "a section of an instance")
            .Put("private static Verb[] TellHours()", "private Verb[] [|TellHours|]()"),
        new Mutation("SWA0390", "frontdesk.cs", "verbs of an instance").Put("[AfterAI] static Verb[] Bye", "[AfterAI] Verb[] [|Bye|]"),

        new Mutation("SWA0391", Switchboard, "a denoiser before the answer").Put("[AfterAnswer]", "[BeforeAnswer]")
            .Put("new Denoise(), new Play(\"say:Welcome. This call is recorded for training.\") { SayLanguage = \"en-US\" }",
                "new [|Denoise|]()"),
        new Mutation("SWA0391", Bistro, "a recording before the answer")
            .Put("private static Verb Ring => new Play(\"ring:2:us\") { AutoAnswer = false };",
                "private static Verb Ring => new [|Record|]();"),
        new Mutation("SWA0391", "frontdesk.cs", "an answer before the answer")
            .Put("[BeforeAnswer] static Verb[] Ring => [", "[BeforeAnswer] static Verb[] Ring => [new [|Answer|](), "),

        new Mutation("SWA0392", Switchboard, "a ring that answers")
            .Put("new Play(\"ring:6:us\") { AutoAnswer = false }", "new [|Play|](\"ring:6:us\")").Says("AutoAnswer"),
        new Mutation("SWA0392", Bistro, "a ring that answers")
            .Put("new Play(\"ring:2:us\") { AutoAnswer = false }", "new [|Play|](\"ring:2:us\") { AutoAnswer = true }"),
        new Mutation("SWA0392", "frontdesk.cs", "a ring that answers")
            .Put("new Play(\"ring:5:us\") { AutoAnswer = false }", "new [|Play|](\"ring:5:us\")"),

        new Mutation("SWA0393", Switchboard, "a second conversation")
            .Put("yield return new Hangup();", "yield return new [|AmazonBedrock|](SwmlObject.Parse(\"{}\"));"),

        new Mutation("SWA0394", AfterHours, "a flow whose beginning has another name")
            .Put("private static Verb[] Main =>", "private static Verb[] Start =>").Mark("partial class [|AfterHours|]"),
        new Mutation("SWA0394", "Flows/Hotline.cs", "a flow whose beginning is not marked").Cut("    [FlowSection(\"main\")]\n")
            .Mark("partial class [|Hotline|]"),

        new Mutation("SWA0395", AfterHours, "two sections of one name").Put("[FlowSection(\"hours\")]", "[FlowSection([|\"voicemail\"|])]"),
        new Mutation("SWA0395", Callback, "a section that differs by its case only")
            .Put("[FlowSection(\"note\")]", "[FlowSection([|\"connect\"|])]"),

        new Mutation("SWA0396", Survey, "a flow that is an agent")
            .Put("[CallFlow(\"Survey\", Route = \"/survey\")]", "[VoiceAgent(\"Survey\"), [|CallFlow(\"Survey\", Route = \"/survey\")|]]"),
        new Mutation("SWA0396", Switchboard, "an agent that is a flow")
            .Put("[VoiceAgent(\"Switchboard\",", "[[|CallFlow(\"Switchboard\")|]]\n[VoiceAgent(\"Switchboard\","),

        new Mutation("SWA0397", AfterHours, "verbs of a phase in a flow").Put("[FlowSection(\"hours\")]", "[[|AfterAI|]]"),
        new Mutation("SWA0397", Switchboard, "a section of a flow in an agent").Put("[AfterAnswer]", "[[|FlowSection|]]"),
        new Mutation("SWA0397", Orders, "verbs in a class beside the agent")
            .PutAfter("DateOnly Arrives);",
                "\n\npublic static class Verbs\n{\n    [[|AfterAI|]] public static SignalWire.Agents.Swml.Verb? Bye => null;\n}"),
    ];
}
