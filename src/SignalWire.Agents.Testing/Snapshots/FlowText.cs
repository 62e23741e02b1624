using System.Text;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.Testing;

/// <summary>Writes contexts and steps as text.</summary>
internal static class FlowText
{
    public static string Of(JsonObject contexts)
    {
        var text = new StringBuilder();
        foreach (var (name, context) in contexts)
        {
            text.Append(name).Append(Leads(" -> contexts ", context!["valid_contexts"])).Append('\n');
            foreach (var step in ((JsonArray)context["steps"]!).OfType<JsonObject>())
            {
                text.Append("  ").Append((string?)step["name"])
                    .Append(Leads(" -> ", step["valid_steps"]))
                    .Append(Leads(" -> contexts ", step["valid_contexts"]))
                    .Append((bool?)step["end"] == true ? " (end)" : "")
                    .Append('\n');
                if (step["functions"] is { } tools)
                {
                    text.Append("    tools: ").Append(Listed(tools)).Append('\n');
                }

                if (step["gather_info"]?["questions"] is JsonArray questions)
                {
                    text.Append("    asks: ").AppendJoin(", ", questions.Select(question => (string?)question!["key"])).Append('\n');
                }
            }
        }

        return text.ToString();
    }

    private static string Leads(string to, JsonNode? names) => names is null ? "" : to + Listed(names);

    private static string Listed(JsonNode names) =>
        names is JsonArray { Count: > 0 } list ? string.Join(", ", list.Select(name => (string?)name)) : "none";
}
