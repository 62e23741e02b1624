using System.Text;
using SignalWire.Agents.Calls;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Json;
using SignalWire.Agents.Security;
using SignalWire.Agents.Tools;
using SignalWire.Agents.Tools.Arguments;

namespace SignalWire.Agents.Hooks;

/// <summary>Handles the platform's request after the end of a call.</summary>
internal sealed class SummaryHandler(AgentDefinition agent, ToolTokens tokens, TimeProvider clock, TokenPolicy policy = TokenPolicy.Strict)
{
    private const string PostConversation = "post_conversation";

    private readonly TokenCheck _tokens = new(tokens, clock, policy);

    private readonly ConversationHook? _conversation =
        agent.Roles.HasFlag(AgentRoles.FetchesConversations) ? new ConversationHook(agent) : null;

    private static ReadOnlySpan<byte> Name => "post_prompt"u8;

    /// <summary>Starts to handle the request. The body is not needed any more when this method returns.</summary>
    /// <param name="body">The request's body.</param>
    /// <param name="credentials">The credentials in the request.</param>
    /// <param name="call">The call. It records the outcome when the task completes.</param>
    public ValueTask StartAsync(ReadOnlySpan<byte> body, ToolCredentials credentials, ToolInvocation call)
    {
        body = WellFormedJson.Of(body);
        if (!JsonFields.TryReadObject(body, out _))
        {
            call.Rejection = JsonFields.NoObject;
            return default;
        }

        call.KeepRequest(body, credentials.Carried);
        var request = call.ToolCall;
        byte[] callId = Encoding.UTF8.GetBytes(request.CallId);
        call.KeepCallId(callId);
        if (!_tokens.Admits(credentials, callId, Name))
        {
            call.Outcome = ToolOutcome.Refused;
            ToolLog.SummaryRefused(call.Logger, call.CallId);
            return default;
        }

        // The platform also sends other requests to this URL, which are not summaries.
        string action = request.Fields.Text("action") ?? PostConversation;
        if (action != PostConversation)
        {
            return action == "fetch_conversation" && _conversation is not null
                ? ToolDispatcher.RunAsync(_conversation, new ArgumentText("{}"u8, isInside: false), call)
                : default;
        }

        if (agent.Summary is not { } summary)
        {
            ToolLog.SummaryUnhandled(call.Logger, agent.Name, call.CallId);
            return default;
        }

        return ToolDispatcher.RunAsync(summary, new ArgumentText(SummaryText.Json(request), isInside: false), call);
    }
}
