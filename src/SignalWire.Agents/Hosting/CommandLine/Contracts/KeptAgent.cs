using System.Text.Json;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting.CommandLine.Contracts;

/// <summary>The contract of one agent in the file.</summary>
/// <param name="Json">The object in the file.</param>
internal sealed record KeptAgent(JsonElement Json)
{
    public string Name => Json.Text("name") ?? "";

    public string Route => Json.Text("route") ?? "";

    /// <summary>The masked SWML document.</summary>
    public JsonElement Document => Json.Object("document");

    /// <summary>The tools by name, in the order of declaration.</summary>
    public IReadOnlyDictionary<string, JsonElement> Tools { get; } =
        Json.Items("tools").DistinctBy(tool => tool.Text("name") ?? "").ToDictionary(tool => tool.Text("name") ?? "");
}
