using System.Text.Json.Nodes;

namespace SignalWire.Agents.Testing.Calls;

/// <summary>A tool as the document of the call declares it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">The JSON schema of its parameters.</param>
/// <param name="Url">The URL at which it is called, or <see langword="null"/>.</param>
/// <param name="IsDataMap">Whether the platform runs it.</param>
/// <param name="IsActive">Whether the model can call it when the call begins.</param>
internal sealed record ToolDeclaration(string Name, JsonNode? Parameters, string? Url, bool IsDataMap, bool IsActive)
{
    /// <summary>The functions that the platform calls, and never offers to the model.</summary>
    private static readonly string[] Hooks = ["startup_hook", "hangup_hook"];

    /// <summary>Whether it can be offered to the model.</summary>
    public bool IsOffered => !Hooks.Contains(Name);

    /// <summary>Returns the tools of a document, in its order.</summary>
    /// <param name="ai">The document's <c>ai</c> verb.</param>
    public static IReadOnlyDictionary<string, ToolDeclaration> Of(JsonNode? ai)
    {
        var swaig = ai?["SWAIG"];
        string? url = (string?)swaig?["defaults"]?["web_hook_url"];
        return (swaig?["functions"] as JsonArray ?? []).OfType<JsonObject>()
            .Select(function => new ToolDeclaration(
                (string)function["function"]!, function["parameters"], (string?)function["web_hook_url"] ?? url, function.ContainsKey(
                    "data_map"),
                function["active"] is not JsonValue active || !active.TryGetValue(out bool isActive) || isActive))
            .ToDictionary(tool => tool.Name);
    }
}
