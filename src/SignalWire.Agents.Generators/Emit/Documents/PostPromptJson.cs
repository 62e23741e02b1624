using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Emit.Tools;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Prompts;

namespace SignalWire.Agents.Generators.Emit.Documents;

/// <summary>Writes the <c>post_prompt</c> object: the question and the schema of the answer.</summary>
internal static class PostPromptJson
{
    /// <returns>The object in pieces; none if there is no post prompt.</returns>
    public static IEnumerable<string> Write(AgentModel agent) =>
        agent.PostPrompt is not { } question ? [] :
        [
            new JsonObjectText()
                .Text("text", question.Text + Shape(agent.Summary))
                .Members(agent.Settings.PostPromptParams)
                .ToString(),
        ];

    private static string Shape(SummaryModel? summary) => summary?.Type is { } type
        ? $"\n\nAnswer with nothing but one JSON object that fits this schema:\n{SchemaJson.Shape(type)}"
        : "";
}
