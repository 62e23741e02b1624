using System.Text.Json.Nodes;

namespace SignalWire.Agents.Testing.Calls;

/// <summary>The bodies of the platform's requests.</summary>
internal static class PlatformRequests
{
    /// <summary>Returns a request for the document of a call.</summary>
    public static JsonObject Document(CallSimulatorOptions options)
    {
        var call = new JsonObject
        {
            ["call_id"] = options.CallId,
            ["node_id"] = "simulated-node",
            ["state"] = "created",
            ["call_state"] = "created",
            ["direction"] = "inbound",
            ["type"] = options.Type,
            ["from"] = options.From,
            ["to"] = options.To,
        };
        foreach (var (key, value) in options.Call)
        {
            call[key] = value?.DeepClone();
        }

        return new JsonObject { ["call"] = call, ["vars"] = new JsonObject(), ["params"] = new JsonObject() };
    }

    /// <summary>Returns a tool call.</summary>
    public static JsonObject ToolCall(
        string tool,
        JsonNode? parameters,
        string arguments,
        CallSimulatorOptions options,
        JsonObject globalData,
        JsonObject metaData) => new()
    {
        ["function"] = tool,
        ["argument"] = new JsonObject { ["parsed"] = new JsonArray(JsonNode.Parse(arguments)), ["raw"] = arguments },
        ["argument_desc"] = parameters?.DeepClone(),
        ["call_id"] = options.CallId,
        ["ai_session_id"] = $"session-of-{options.CallId}",
        ["app_name"] = "swml app",
        ["caller_id_name"] = "Simulated caller",
        ["caller_id_num"] = options.From,
        ["channel_active"] = true,
        ["channel_offhook"] = true,
        ["channel_ready"] = true,
        ["content_type"] = "text/swaig",
        ["content_disposition"] = "SWAIG Function",
        ["version"] = "2.0",
        ["global_data"] = globalData.DeepClone(),
        ["meta_data"] = metaData.DeepClone(),
        ["project_id"] = "simulated-project",
        ["space_id"] = "simulated-space",
    };

    /// <summary>Returns the summary of a call that has ended.</summary>
    public static JsonObject Summary(JsonNode? summary, CallSimulatorOptions options, JsonObject globalData) => new()
    {
        ["action"] = "post_conversation",
        ["app_name"] = "swml app",
        ["call_id"] = options.CallId,
        ["caller_id_name"] = "Simulated caller",
        ["caller_id_number"] = options.From,
        ["content_type"] = "text/swaig",
        ["content_disposition"] = "post_conversation",
        ["conversation_id"] = options.CallId,
        ["post_prompt_data"] = summary is JsonObject
            ? new JsonObject { ["parsed"] = new JsonArray(summary.DeepClone()), ["raw"] = summary.ToJsonString() }
            : new JsonObject { ["raw"] = (string?)summary },
        ["global_data"] = globalData.DeepClone(),
        ["version"] = "2.0",
    };
}
