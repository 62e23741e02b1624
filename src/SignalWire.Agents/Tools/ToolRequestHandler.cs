using System.Text;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Security;

namespace SignalWire.Agents.Tools;

/// <summary>Handles the platform's request for a tool call, from its bytes to its end, whatever carried them here.</summary>
internal sealed class ToolRequestHandler(AgentDefinition agent, ToolTokens tokens, TimeProvider clock)
{
    /// <summary>Of a name that is told back, no more than this.</summary>
    private const int LongestEcho = 128;

    /// <summary>Starts the call. The body is not needed any more when this returns.</summary>
    /// <param name="body">The request's body.</param>
    /// <param name="token">The token that came with it; empty for none.</param>
    /// <param name="call">The call; how it ended stands there when the task is done.</param>
    public ValueTask StartAsync(ReadOnlySpan<byte> body, ReadOnlySpan<char> token, ToolInvocation call)
    {
        if (body.IsEmpty)
        {
            return Reject(call, "Missing function name");
        }

        if (!ToolEnvelope.TryRead(body, out var envelope))
        {
            return Reject(call, "The request body must be one JSON object");
        }

        if (envelope.FunctionIsNoText)
        {
            return Reject(call, "The function name must be a string");
        }

        if (envelope.Function.IsEmpty)
        {
            return Reject(call, "Missing function name");
        }

        call.KeepCallId(envelope.CallId);
        if (agent.FindTool(envelope.Function) is not { } tool)
        {
            return IsToolName(envelope.Function)
                ? EndUnknown(call, Echo(envelope.Function))
                : Reject(call, $"Invalid function name format: '{Echo(envelope.Function)}'");
        }

        call.Tool = tool;
        if (tool.IsSecure && !tokens.IsValid(token, envelope.CallId, tool.Name, clock.GetUtcNow().ToUnixTimeSeconds()))
        {
            call.Outcome = ToolOutcome.Refused;
            ToolLog.ToolRefused(call.Logger, call.ToolName, call.CallId);
            return default;
        }

        if (tool.TakesToolCall)
        {
            call.KeepRequest(body);
        }

        return ToolDispatcher.RunAsync(tool, envelope.Arguments(call), call);
    }

    private ValueTask EndUnknown(ToolInvocation call, string name)
    {
        ToolAnswerWriter.SetUnknown(call, name);
        ToolLog.ToolUnknown(call.Logger, name, call.CallId, agent.Name);
        return default;
    }

    private static ValueTask Reject(ToolInvocation call, string reason)
    {
        call.Rejection = reason;
        return default;
    }

    /// <summary>The platform's pattern for names: <c>^[a-zA-Z_][a-zA-Z0-9_]*$</c>.</summary>
    private static bool IsToolName(ReadOnlySpan<byte> name)
    {
        foreach (byte character in name)
        {
            if (!char.IsAsciiLetterOrDigit((char)character) && character != '_')
            {
                return false;
            }
        }

        return !char.IsAsciiDigit((char)name[0]);
    }

    private static string Echo(ReadOnlySpan<byte> name) =>
        Encoding.UTF8.GetString(name.Length > LongestEcho ? name[..LongestEcho] : name);
}
