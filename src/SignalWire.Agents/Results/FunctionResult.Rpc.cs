using System.Text.Json.Nodes;
using SignalWire.Agents.Json;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    /// <summary>
    /// Asks the platform for something that concerns another call, by the verb <c>execute_rpc</c>. The platform's published schema does not
    /// have that verb; the platform runs it.
    /// </summary>
    /// <param name="method">The method's name, such as <c>ai_message</c>.</param>
    /// <param name="parameters">What the method takes; nothing is sent where there is nothing in it.</param>
    /// <param name="callId">The call that is meant.</param>
    /// <param name="nodeId">The node on which that call is.</param>
    /// <returns>This result.</returns>
    public FunctionResult ExecuteRpc(string method, JsonObject? parameters = null, string? callId = null, string? nodeId = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(method);
        return Run("execute_rpc", new WireObject
        {
            ["method"] = method,
            ["call_id"] = callId,
            ["node_id"] = nodeId,
            ["params"] = parameters is { Count: > 0 } ? parameters : null,
        }.Json);
    }

    /// <summary>Calls somebody in another call, which then runs a document of its own.</summary>
    /// <param name="to">Whom to call: a number in E.164.</param>
    /// <param name="from">The number that is shown.</param>
    /// <param name="destination">The URL of the SWML document that the new call runs.</param>
    /// <param name="deviceType">What is called. Default: <c>phone</c>.</param>
    /// <returns>This result.</returns>
    public FunctionResult RpcDial(
        [SwmlSyntax(SwmlSyntaxAttribute.E164)] string to,
        [SwmlSyntax(SwmlSyntaxAttribute.E164)] string from,
        string destination,
        string deviceType = "phone")
    {
        ArgumentException.ThrowIfNullOrEmpty(to);
        ArgumentException.ThrowIfNullOrEmpty(from);
        ArgumentException.ThrowIfNullOrEmpty(destination);
        ArgumentException.ThrowIfNullOrEmpty(deviceType);
        return ExecuteRpc("dial", new JsonObject
        {
            ["devices"] = new JsonObject
            {
                ["type"] = deviceType,
                ["params"] = new JsonObject { ["to_number"] = to, ["from_number"] = from },
            },
            ["dest_swml"] = destination,
        });
    }

    /// <summary>Tells something to the AI of another call, and changes that call's global data.</summary>
    /// <param name="callId">The other call.</param>
    /// <param name="text">What its model is told.</param>
    /// <param name="role">Who is taken to have said it. Default: whoever wrote the prompt.</param>
    /// <param name="globalData">Values of the other call's global data.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">There is neither a text nor data.</exception>
    public FunctionResult RpcAIMessage(
        string callId, string? text = null, MessageRole role = MessageRole.System, JsonObject? globalData = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(callId);
        bool hasText = !string.IsNullOrEmpty(text);
        if (!hasText && globalData is null)
        {
            throw new ArgumentException("A message to another call needs a text or global data.", nameof(text));
        }

        return ExecuteRpc(
            "ai_message",
            new WireObject { ["role"] = hasText ? Wire(role) : null, ["message_text"] = text, ["global_data"] = globalData }.Json,
            callId);
    }

    /// <summary>Changes the global data of another call.</summary>
    /// <param name="callId">The other call.</param>
    /// <param name="values">The values by name.</param>
    /// <returns>This result.</returns>
    public FunctionResult RpcAIGlobalData(string callId, JsonObject values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return RpcAIMessage(callId, globalData: values);
    }

    /// <summary>Ends the hold of another call; one's own cannot be ended from here.</summary>
    /// <param name="callId">The other call.</param>
    /// <returns>This result.</returns>
    public FunctionResult RpcAIUnhold(string callId)
    {
        ArgumentException.ThrowIfNullOrEmpty(callId);
        return ExecuteRpc("ai_unhold", callId: callId);
    }

    private static string Wire(MessageRole role) => role switch
    {
        MessageRole.System => "system",
        MessageRole.User => "user",
        MessageRole.Assistant => "assistant",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "There is no such role."),
    };
}
