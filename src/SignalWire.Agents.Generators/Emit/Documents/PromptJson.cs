using SignalWire.Agents.Generators.Emit.Conversation;
using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Prompts;

namespace SignalWire.Agents.Generators.Emit.Documents;

/// <summary>Writes the <c>prompt</c> object.</summary>
internal static class PromptJson
{
    public static IEnumerable<string> Write(AgentModel agent) =>
        [.. Words(agent.Prompt), .. ContextsJson.Write(agent.Contexts), .. SettingsJson.After(agent.Settings.PromptParams), "}"];

    private static IEnumerable<string> Words(PromptModel prompt) => prompt.Text is { } text
        ? ["""{"text":""", JsonText.String(text)]
        : ["""{"pom":[""", .. JsonText.Items(prompt.Sections, Section), "]"];

    private static string Section(PromptSectionModel section) => new JsonObjectText()
        .Text("title", section.Title)
        .Text("body", section.Body.Length > 0 || NeedsBody(section) ? section.Body : null)
        .Texts("bullets", section.Bullets)
        .Raw("subsections", section.Subsections.Count > 0 ? $"[{string.Join(",", section.Subsections.Select(Section))}]" : null)
        .Flag("numbered", section.Numbered)
        .Flag("numberedBullets", section.NumberedBullets)
        .ToString();

    /// <summary>
    /// Whether a section needs a body. The platform's schema requires a text or bullets, even in a section that only contains others.
    /// </summary>
    private static bool NeedsBody(PromptSectionModel section) => section.Bullets.Count == 0;
}
