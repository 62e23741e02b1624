using System.Text;
using System.Text.Json;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Json;
using SignalWire.Agents.Tools;
using SignalWire.Agents.Tools.Arguments;

namespace SignalWire.Agents.ToolCalls;

/// <summary>Starts a tool for the program itself, which needs no token.</summary>
internal static class DirectCall
{
    /// <summary>Starts a tool by name.</summary>
    /// <param name="agent">The agent.</param>
    /// <param name="tool">The tool's name for the model.</param>
    /// <param name="arguments">The arguments as a JSON object in UTF-8; empty for none.</param>
    /// <param name="call">The call. It records the outcome when the task completes.</param>
    public static ValueTask StartAsync(AgentDefinition agent, string tool, ReadOnlyMemory<byte> arguments, ToolInvocation call)
    {
        if (agent.FindTool(Encoding.UTF8.GetBytes(tool)) is not { } known)
        {
            ToolAnswerWriter.SetUnknown(call, tool);
            return default;
        }

        if (known.TakesToolCall)
        {
            call.KeepRequest(body: [], carried: default);
        }

        // Empty arguments are the same as an empty object.
        var text = new ArgumentText(arguments.IsEmpty ? "{}"u8 : arguments.Span, isInside: false);
        call.Arguments = known.DataMap.IsEmpty ? default : text.Json.ToArray();
        return ToolDispatcher.RunAsync(known, text, call);
    }

    /// <summary>Starts the tool that a request names. The request has the platform's format, so the tool gets a phone call.</summary>
    /// <param name="agent">The agent.</param>
    /// <param name="request">The body of the request: one JSON object in UTF-8.</param>
    /// <param name="carried">The values that the document of the phone call carries; empty for none.</param>
    /// <param name="call">The call. It records the outcome when the task completes.</param>
    public static ValueTask StartAsync(AgentDefinition agent, ReadOnlySpan<byte> request, ReadOnlySpan<byte> carried, ToolInvocation call)
    {
        request = WellFormedJson.Of(request);
        var json = new Utf8JsonReader(request);
        var envelope = default(ToolEnvelope);
        envelope.Read(request, ref json, stops: false);
        call.KeepCallId(envelope.CallId);
        call.KeepRequest(request, carried);
        if (agent.FindTool(envelope.Function) is not { } tool)
        {
            ToolAnswerWriter.SetUnknown(call, Encoding.UTF8.GetString(envelope.Function));
            return default;
        }

        var arguments = envelope.Arguments(call);
        call.Arguments = tool.DataMap.IsEmpty ? default : Alone(arguments.Json);
        return ToolDispatcher.RunAsync(tool, arguments, call);
    }

    /// <summary>
    /// Returns the arguments without the rest of the request. Returns an empty array if they break off; the dispatcher reports that.
    /// </summary>
    private static byte[] Alone(ReadOnlySpan<byte> arguments)
    {
        try
        {
            var json = new Utf8JsonReader(arguments);
            return json.Read() && json.TrySkip() ? arguments[..(int)json.BytesConsumed].ToArray() : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
