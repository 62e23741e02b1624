using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Security;
using SignalWire.Agents.Tools;

namespace SignalWire.Agents.ToolCalls;

/// <summary>
/// Admits requests for secure tools that name no phone call, as the vendor's <c>swaig-test</c> sends them. Outside Development there is no
/// instance, whatever the options say, so that nothing can be admitted.
/// </summary>
/// <param name="agent">The agent.</param>
internal sealed class ToolTryOut(AgentDefinition agent)
{
    /// <summary>Whether a request that has no token for a tool may run it all the same.</summary>
    /// <param name="tool">The tool; a hook of a call is not one that can be tried.</param>
    /// <param name="credentials">What came with the request: nothing, or the request is refused.</param>
    /// <param name="callId">The phone call that the request names: none, or the request is refused.</param>
    /// <param name="call">The call, which keeps the request of a tool that could see an id in another place of it.</param>
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
