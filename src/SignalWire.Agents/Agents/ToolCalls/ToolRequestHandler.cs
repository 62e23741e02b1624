using System.Text.Json;
using System.Text.Unicode;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Json;
using SignalWire.Agents.Security;
using SignalWire.Agents.Tools;
using SignalWire.Agents.Tools.Arguments;

namespace SignalWire.Agents.ToolCalls;

/// <summary>Handles the platform's request for a tool call from the first byte to the end, independently of the transport.</summary>
internal sealed class ToolRequestHandler(
    AgentDefinition agent, ToolTokens tokens, TimeProvider clock, TokenPolicy policy = TokenPolicy.Strict, ToolTryOut? tryOut = null)
    : RequestTail
{
    /// <summary>The maximum number of bytes of a name that are repeated in an answer.</summary>
    private const int LongestEcho = 128;

    private readonly TokenCheck _tokens = new(tokens, clock, policy);

    /// <summary>Starts the call. The body is not needed any more when this method returns.</summary>
    /// <param name="body">The request's body.</param>
    /// <param name="credentials">The credentials in the request.</param>
    /// <param name="call">The call. It records the outcome when the task completes.</param>
    public ValueTask StartAsync(ReadOnlySpan<byte> body, ToolCredentials credentials, ToolInvocation call)
    {
        if (body.IsEmpty)
        {
            return Reject(call, "Missing function name");
        }

        // The usual call is not searched for halves of surrogate pairs. One that matters throws, and the second path handles it.
        var envelope = default(ToolEnvelope);
        var position = EnvelopePosition.Broken;
        bool isUtf8 = Utf8.IsValid(body);
        if (isUtf8)
        {
            var json = new Utf8JsonReader(body);
            position = envelope.Read(body, ref json, stops: true);
            if (position == EnvelopePosition.Arguments && TryStartHere(body, in envelope, in json, credentials, call, out var started))
            {
                return started;
            }
        }

        if (position == EnvelopePosition.End && !envelope.HasArgumentsInside)
        {
            // Nor is the usual call with its arguments in a string; the string itself is searched.
            return StartAtEndAsync(body, in envelope, credentials, call);
        }

        var text = isUtf8 ? WellFormedJson.OfUtf8(body) : WellFormedJson.Of(body);
        if (position != EnvelopePosition.End || text != body)
        {
            var json = new Utf8JsonReader(text);
            envelope = default;
            position = envelope.Read(text, ref json, stops: false);
        }

        return position == EnvelopePosition.End ? StartAtEndAsync(text, in envelope, credentials, call) : Reject(call, JsonFields.NoObject);
    }

    /// <inheritdoc/>
    public override bool Admits(ref Utf8JsonReader json, ToolCredentials credentials, ToolInvocation call)
    {
        var callId = call.CallIdText;
        if (!ToolEnvelope.TryReadRest(ref json, ref callId))
        {
            return false;
        }

        call.KeepCallId(callId);
        return call.Tool is { } tool && Admits(credentials, callId, tool, call);
    }

    private bool Admits(ToolCredentials credentials, ReadOnlySpan<byte> callId, ToolDefinition tool, ToolInvocation call) =>
        _tokens.Admits(credentials, callId, tool.Name, tool.IsSecure)
        || (tryOut is not null && tryOut.Admits(tool, credentials, callId, call));

    /// <summary>
    /// Reads the arguments in place. In the usual request they follow the name, and no key is repeated. Anything unusual, or wrong outside
    /// the arguments, is left to the second path.
    /// </summary>
    private bool TryStartHere(
        ReadOnlySpan<byte> body, in ToolEnvelope envelope, in Utf8JsonReader json, ToolCredentials credentials, ToolInvocation call,
        out ValueTask started)
    {
        if (agent.FindTool(envelope.Function) is not { DataMap.IsEmpty: true } tool || envelope.CallId.Length > SignableCallId.MaxLength)
        {
            started = default;
            return false;
        }

        call.Tool = tool;
        call.KeepCallId(envelope.CallId);
        if (tool.TakesToolCall)
        {
            call.KeepRequest(WellFormedJson.OfUtf8(body), credentials.Carried);
        }

        var arguments = new ToolArguments(body, json, credentials, this, call);
        return ToolDispatcher.TryRun(ref arguments, call, out started);
    }

    private ValueTask StartAtEndAsync(ReadOnlySpan<byte> body, in ToolEnvelope envelope, ToolCredentials credentials, ToolInvocation call)
    {
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
        if (!tool.DataMap.IsEmpty)
        {
            // The platform has the data map, so a request for it is a mistake. Running it here would answer one phone call in two ways.
            call.Result = new FunctionResult($"Data map function '{call.ToolName}' should be executed by SignalWire, not locally");
            return default;
        }

        if (tool.TakesToolCall)
        {
            call.KeepRequest(WellFormedJson.OfUtf8(body), credentials.Carried);
        }

        if (!Admits(credentials, envelope.CallId, tool, call))
        {
            call.Outcome = ToolOutcome.Refused;
            ToolLog.ToolRefused(call.Logger, call.ToolName, call.CallId);
            return default;
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

    /// <summary>Returns whether the name matches the platform's pattern: <c>^[a-zA-Z_][a-zA-Z0-9_]*$</c>.</summary>
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
        LogText.Of(name.Length > LongestEcho ? name[..LongestEcho] : name);
}
