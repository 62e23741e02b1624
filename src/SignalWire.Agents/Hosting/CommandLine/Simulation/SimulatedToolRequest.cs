using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>The request that the platform would send for a tool call.</summary>
internal sealed class SimulatedToolRequest
{
    private readonly ToolSchema _tool;
    private readonly JsonObject _body;

    /// <param name="tool">The tool.</param>
    /// <param name="arguments">Its arguments, a JSON object in UTF-8.</param>
    public SimulatedToolRequest(ToolSchema tool, byte[] arguments)
    {
        _tool = tool;
        _body = new JsonObject
        {
            ["function"] = tool.Name,
            ["argument"] = new JsonObject
            {
                ["parsed"] = new JsonArray(JsonNode.Parse(arguments)),
                ["raw"] = Encoding.UTF8.GetString(arguments),
            },
        };
    }

    /// <summary>Adds the platform's description of the phone call.</summary>
    /// <param name="call">The call that the command line describes.</param>
    /// <param name="agent">The agent's name.</param>
    /// <param name="conversation">The AI verb in the document of the call.</param>
    /// <returns>Why the command line is not valid, or <see langword="null"/> if it is.</returns>
    public string? Describe(SimulatedCall call, string agent, JsonElement conversation)
    {
        _body["argument_desc"] = Copy(_tool.Declaration.GetProperty("parameters"u8));
        _body["description"] = _tool.Description;
        _body["app_name"] = agent;
        _body["ai_session_id"] = "simulated-session";
        _body["global_data"] = conversation.TryGetProperty("global_data"u8, out var data) ? Copy(data) : new JsonObject();
        _body["meta_data"] = _tool.Declaration.TryGetProperty("meta_data"u8, out var metaData) ? Copy(metaData) : new JsonObject();
        _body["channel_active"] = true;
        _body["channel_offhook"] = true;
        _body["channel_ready"] = true;
        _body["content_type"] = "text/swaig";
        _body["content_disposition"] = "SWAIG Function";
        _body["version"] = "2.0";
        return call.Describe(_body);
    }

    /// <summary>Returns the body as it is sent.</summary>
    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(_body.ToJsonString());

    /// <summary>Returns the body as indented JSON, for people.</summary>
    public string ToReadableText() => ReadableJson.Of(json => _body.WriteTo(json));

    private static JsonNode? Copy(JsonElement json) => JsonNode.Parse(json.GetRawText());
}
