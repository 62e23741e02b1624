using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Emit.Documents;

/// <summary>Writes the <c>prompt</c> object.</summary>
internal static class PromptJson
{
    public static IEnumerable<string> Write(AgentModel agent) =>
        [
            """{"pom":[""",
            .. JsonText.Items(agent.PromptSections, Section),
            $"]{string.Concat(SettingsJson.After(agent.Settings.PromptParams))}}}",
        ];

    private static string Section(PromptSectionModel section) =>
        new JsonObjectText().Text("title", section.Title).Text("body", section.Body.Length == 0 ? null : section.Body).ToString();
}
