using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model.Conversation;

namespace SignalWire.Agents.Generators.Emit.Conversation;

/// <summary>Writes a step.</summary>
internal static class StepJson
{
    public static string Write(StepModel step) => new JsonObjectText()
        .Text("name", step.Name)
        .Text("text", step.Sections.Count > 0 ? SectionMarkdown.Write(step.Sections) : step.Text)
        .Text("step_criteria", TextOrNothing(step.Criteria))
        .Raw("functions", Tools(step))
        .List("valid_steps", step.ValidSteps)
        .List("valid_contexts", step.ValidContexts)
        .Flag("end", step.End)
        .Flag("skip_user_turn", step.SkipUserTurn)
        .Flag("skip_to_next_step", step.SkipToNextStep)
        .Text("history", step.History)
        .Raw("reset", Reset(step.Reset))
        .Raw("gather_info", step.Gather is { } gather ? Gather(gather) : null)
        .ToString();

    private static string? Tools(StepModel step) => step.Tools switch
    {
        null => null,
        { Count: 0 } => "\"none\"",
        { } tools => JsonText.Strings(tools),
    };

    private static string? Reset(ResetModel reset)
    {
        var json = new JsonObjectText()
            .Text("system_prompt", reset.SystemPrompt)
            .Text("user_prompt", reset.UserPrompt)
            .Flag("consolidate", reset.Consolidate)
            .Flag("full_reset", reset.Full);
        return json.IsEmpty ? null : json.ToString();
    }

    private static string Gather(GatherModel gather) => new JsonObjectText()
        .Raw("questions", $"[{string.Join(",", gather.Questions.Select(Question))}]")
        .Text("prompt", TextOrNothing(gather.Prompt))
        .Text("output_key", TextOrNothing(gather.OutputKey))
        .Text("completion_action", gather.Completion)
        .Flag("isolated", gather.IsIsolated)
        .ToString();

    private static string Question(QuestionModel question) => new JsonObjectText()
        .Text("key", question.Key)
        .Text("question", question.Question)
        .Text("type", question.Type)
        .Flag("confirm", question.Confirm)
        .Text("prompt", TextOrNothing(question.Prompt))
        .Texts("functions", question.Tools)
        .Raw("isolated", question.IsIsolated switch { null => null, true => "true", false => "false" })
        .ToString();

    private static string? TextOrNothing(string? text) => text is { Length: > 0 } ? text : null;
}
