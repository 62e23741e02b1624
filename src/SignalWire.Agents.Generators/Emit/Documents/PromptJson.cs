using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Emit.Documents;

/// <summary>Writes the <c>prompt</c> object.</summary>
internal static class PromptJson
{
    public static IEnumerable<string> Write(AgentModel agent) => agent.Prompt.Text is { } text
        ? ["""{"text":""", JsonText.String(text), $"{Params(agent)}}}"]
        : ["""{"pom":[""", .. JsonText.Items(agent.Prompt.Sections, Section), $"]{Params(agent)}}}"];

    /// <summary>How the model follows the prompt, behind what the prompt says.</summary>
    private static string Params(AgentModel agent) => string.Concat(SettingsJson.After(agent.Settings.PromptParams));

    private static string Section(PromptSectionModel section) => new JsonObjectText()
        .Text("title", section.Title)
        .Text("body", section.Body.Length > 0 || NeedsBody(section) ? section.Body : null)
        .Texts("bullets", section.Bullets)
        .Raw("subsections", section.Subsections.Count > 0 ? $"[{string.Join(",", section.Subsections.Select(Section))}]" : null)
        .Flag("numbered", section.Numbered)
        .Flag("numberedBullets", section.NumberedBullets)
        .ToString();

    /// <summary>The platform's schema asks for a text or bullets, also of a section that only holds others.</summary>
    private static bool NeedsBody(PromptSectionModel section) => section.Bullets.Count == 0;
}
