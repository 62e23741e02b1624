using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Security;
using SignalWire.Agents.Tools;

namespace SignalWire.Agents.ToolCalls;

/// <summary>
/// Accepts requests for secure tools that do not name a phone call, as the vendor's <c>swaig-test</c> sends them. Outside Development no
/// instance exists, whatever the options are, so no such request is accepted.
/// </summary>
/// <param name="agent">The agent.</param>
internal sealed class ToolTryOut(AgentDefinition agent)
{
    /// <summary>Returns whether a request without a token can run a tool.</summary>
    /// <param name="tool">The tool. A hook of a call is not accepted.</param>
    /// <param name="credentials">The credentials in the request. The request is rejected if there are any.</param>
    /// <param name="callId">The phone call that the request names. The request is rejected if it names one.</param>
    /// <param name="call">The call, which keeps the request of a tool that could find an id elsewhere in it.</param>
    public bool Admits(ToolDefinition tool, ToolCredentials credentials, ReadOnlySpan<byte> callId, ToolInvocation call)
    {
        bool admits = credentials.Token.IsEmpty && credentials.Carried.IsEmpty && callId.IsEmpty
            && call.ToolCall.CallId.Length == 0 && tool.IsEnabled && agent.Tools.Contains(tool);
        if (admits)
        {
            ToolLog.ToolTriedOut(call.Logger, call.ToolName);
        }

        return admits;
    }
}
