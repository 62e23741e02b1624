using static SignalWire.Agents.Generators.Tests.Mutations.ProgramFiles;

namespace SignalWire.Agents.Generators.Tests.Mutations.Mistakes;

/// <summary>SWA0355 to SWA0357 and SWA0375 to SWA0377: what the answer of a tool does.</summary>
internal static class ResultMistakes
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new Mutation("SWA0355", Switchboard, "words after the call has ended")
            .Put("postProcess: true).Hangup()", "postProcess: true).Hangup().[|Say|](\"Goodbye.\")").Says("'Hangup'"),
        new Mutation("SWA0355", Nurse, "data after the call is handed off")
            .Put("reason.ReplaceLineEndings(\" \"))", "reason.ReplaceLineEndings(\" \")).[|UpdateGlobalData|](\"reason\", reason)"),
        new Mutation("SWA0355", Alarm, "data after the model has stopped")
            .Put(".Stop();", ".Stop()\n        .[|RemoveGlobalData|](\"silenced\");"),
        new Mutation("SWA0355", Reception, "data after a call that does not come back")
            .Put("final: false, from: \"+15550100400\")\n        .UpdateGlobalData(",
                "final: true, from: \"+15550100400\")\n        .[|UpdateGlobalData|]("),
        new Mutation("SWA0355", "frontdesk.cs", "data after the call is connected")
            .Put("}, final: true);", "}, final: true)\n        .[|UpdateGlobalData|](\"department\", department.ToString());"),

        new Mutation("SWA0356", GiftCards, "a message without text")
            .Put(".SendSms(to: number, from: \"+15550100100\", body: $\"Gift cards: {summary}\")",
                ".[|SendSms|](to: number, from: \"+15550100100\")"),
        new Mutation("SWA0356", Outages, "a message of an empty text")
            .Put(".SendSms(number, \"+15550100300\", \"We text you as soon as the power is back.\"",
                ".[|SendSms|](number, \"+15550100300\", \"\""),

        new Mutation("SWA0357", Internet, "a hold of an hour").Put("TimeSpan.FromMinutes(1)", "[|TimeSpan.FromHours(1)|]").Says("3600"),
        new Mutation("SWA0357", Internet, "a hold that ends before it begins")
            .Put("TimeSpan.FromMinutes(1)", "[|TimeSpan.FromSeconds(-60)|]"),
        new Mutation("SWA0357", "frontdesk.cs", "a hold of an hour").Put("TimeSpan.FromSeconds(60)", "[|new TimeSpan(1, 0, 0)|]"),

        new Mutation("SWA0375", Internet, "a tool that is not there is taken away")
            .Put("(Tools.SendEngineer, false)", "([|\"send_enginer\"|], false)").Says("'send_engineer'"),
        new Mutation("SWA0375", Internet, "a tool by the name of its method")
            .Put("new FunctionToggle(Tools.SendEngineer, Active: true)", "new FunctionToggle([|nameof(SendEngineer)|], Active: true)"),

        new Mutation("SWA0376", Clinic, "a step that is not there")
            .Put("ChangeStep(Steps.Default.SayGoodbye)", "ChangeStep([|\"say_good_bye\"|])").Says("'say_goodbye'"),
        new Mutation("SWA0376", Nurse, "a step by its name in C#")
            .Put("ChangeStep(urgency is Urgency.High ? Steps.Default.Connect : Steps.Default.Advise)", "ChangeStep([|\"Connect\"|])"),
        new Mutation("SWA0376", Clinic, "a step that is a context")
            .Put("ChangeStep(Steps.Default.SayGoodbye)", "ChangeStep([|Contexts.NewPatient|])"),
        new Mutation("SWA0376", "intake.cs", "a step that is not there")
            .Put("ChangeStep(Steps.Default.Confirm)", "ChangeStep([|\"confirmed\"|])"),

        new Mutation("SWA0377", Claims, "a context that is not there")
            .Put("ChangeContext(Contexts.Default)", "ChangeContext([|\"claims\"|])", nth: 1),
        new Mutation("SWA0377", School, "a context by its name in C#")
            .Put("ChangeContext(Contexts.MainMenu)", "ChangeContext([|nameof(MainMenu)|])"),
    ];
}
