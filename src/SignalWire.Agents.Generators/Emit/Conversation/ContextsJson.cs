using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Emit.Tools;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Conversation;

namespace SignalWire.Agents.Generators.Emit.Conversation;

/// <summary>Writes the key <c>contexts</c> of the prompt, with a leading comma.</summary>
internal static class ContextsJson
{
    /// <returns>The key in pieces; none if the agent has no contexts.</returns>
    public static IEnumerable<string> Write(EquatableArray<ContextModel> contexts)
    {
        string before = ""","contexts":{""";
        foreach (var context in contexts)
        {
            yield return $"{before}{JsonText.String(context.Name)}:{{\"steps\":[";
            foreach (string step in JsonText.Items(context.Steps, StepJson.Write))
            {
                yield return step;
            }

            yield return $"]{AfterSteps(context)}";
            before = ",";
        }

        if (contexts.Count > 0)
        {
            yield return "}";
        }
    }

    /// <summary>Gets the keys after the steps and the end of the object.</summary>
    private static string AfterSteps(ContextModel context)
    {
        string keys = new JsonObjectText()
            .List("valid_contexts", context.ValidContexts)
            .List("valid_steps", context.ValidSteps)
            .Text("initial_step", context.InitialStep)
            .Text("post_prompt", context.PostPrompt)
            .Text("system_prompt", context.SystemSections.Count > 0 ? SectionMarkdown.Write(context.SystemSections) : context.SystemPrompt)
            .Flag("consolidate", context.Consolidate)
            .Flag("full_reset", context.FullReset)
            .Text("user_prompt", context.UserPrompt)
            .Flag("isolated", context.IsIsolated)
            .Raw("pom", context.Sections.Count > 0 ? $"[{string.Join(",", context.Sections.Select(Section))}]" : null)
            .Text("prompt", context.Sections.Count > 0 ? null : context.Prompt)
            .Raw("enter_fillers", FillersJson.Write(context.EnterFillers))
            .Raw("exit_fillers", FillersJson.Write(context.ExitFillers))
            .Text("history", context.History)
            .ToString();
        return keys == "{}" ? "}" : $",{keys.Substring(1)}";
    }

    private static string Section(SectionModel section) => new JsonObjectText()
        .Text("title", section.Title)
        .Text("body", section.Body.Length == 0 ? null : section.Body)
        .Texts("bullets", section.Bullets)
        .ToString();
}
