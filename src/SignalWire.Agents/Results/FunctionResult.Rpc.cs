using System.Text.Json.Nodes;
using SignalWire.Agents.Json;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    /// <summary>
    /// Requests an operation on another call with the verb <c>execute_rpc</c>. The platform's published schema does not contain this verb,
    /// but the platform runs it.
    /// </summary>
    /// <param name="method">The name of the method, such as <c>ai_message</c>.</param>
    /// <param name="parameters">The parameters of the method. They are not sent if they are <see langword="null"/> or empty.</param>
    /// <param name="callId">The id of the other call; <see langword="null"/> if the method needs none.</param>
    /// <param name="nodeId">The node of the other call; <see langword="null"/> if it is not needed.</param>
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

    /// <summary>Dials a number in a new call, which runs its own document.</summary>
    /// <param name="to">The number to dial, in E.164.</param>
    /// <param name="from">The number to display, in E.164.</param>
    /// <param name="destination">The URL of the SWML document for the new call.</param>
    /// <param name="deviceType">The type of the device to dial. The default is <c>phone</c>.</param>
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

    /// <summary>Sends a message to the AI of another call, and changes that call's global data.</summary>
    /// <param name="callId">The id of the other call.</param>
    /// <param name="text">The message for the other call's model; <see langword="null"/> for none.</param>
    /// <param name="role">The role in which the message is added. The default is <see cref="MessageRole.System"/>.</param>
    /// <param name="globalData">The values to set in the other call's global data; <see langword="null"/> for none.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">There is neither a text nor global data.</exception>
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
    /// <param name="callId">The id of the other call.</param>
    /// <param name="values">The values by name.</param>
    /// <returns>This result.</returns>
    public FunctionResult RpcAIGlobalData(string callId, JsonObject values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return RpcAIMessage(callId, globalData: values);
    }

    /// <summary>Ends the hold of another call. A call cannot end its own hold.</summary>
    /// <param name="callId">The id of the other call.</param>
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
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "The role does not exist."),
    };
}
