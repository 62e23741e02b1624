using System.Text.Json;
using System.Text.Json.Nodes;
using SignalWire.Agents;

namespace Contoso.Travel;

/// <summary>A prompt in Markdown, one more section behind it, and JSON of any shape.</summary>
[VoiceAgent("Luggage desk", Route = "/luggage"), PromptFile("luggage.prompt.md")]
public sealed partial class LuggageDesk
{
    [PromptSection]
    private const string Closing = "Before you say goodbye, tell the caller that the finder's office writes to them within a week.";

    /// <summary>Report a piece of luggage as lost.</summary>
    /// <param name="train">Number of the train.</param>
    /// <param name="features">What it looks like: color, size, maker, and whatever else the caller says.</param>
    [Tool]
    private static FunctionResult ReportLoss(int train, JsonObject features) => new FunctionResult("The report is filed.")
        .UpdateGlobalData("loss", new JsonObject { ["train"] = train, ["features"] = features.DeepClone() });

    /// <summary>Compare luggage that was found with what the caller describes.</summary>
    /// <param name="described">What the caller describes.</param>
    /// <param name="found">Entry of the finder's office, if there is one.</param>
    [Tool]
    private static string CompareWithFound(JsonElement described, JsonNode? found = null) =>
        found is JsonObject entry
        && entry["color"] is JsonValue color
        && described.TryGetProperty("color", out var wanted)
        && wanted.ToString() == color.ToString()
            ? "It may be the same piece. Ask for something that is inside."
            : "It is another piece.";
}
