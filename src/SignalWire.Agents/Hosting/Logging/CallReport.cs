using Microsoft.Extensions.Logging;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Json;
using SignalWire.Agents.Telemetry;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// The one log line of a request, if <see cref="VoiceAgentOptions.LogCalls"/> is on. The first entry that is logged while the request runs
/// is kept, and provides the level and the reason of that line.
/// </summary>
internal sealed class CallReport : ILogger
{
    private readonly AgentEndpoint _endpoint;
    private readonly long _start;
    private LogLevel _level = LogLevel.Information;
    private string? _reason;
    private Exception? _exception;

    private CallReport(AgentEndpoint endpoint)
    {
        _endpoint = endpoint;
        _start = endpoint.Clock.GetTimestamp();
    }

    /// <summary>Starts the report of a request.</summary>
    /// <param name="endpoint">The agent that received it.</param>
    /// <returns>The report, or <see langword="null"/> if requests are not logged.</returns>
    public static CallReport? Begin(AgentEndpoint endpoint) =>
        endpoint.Options.LogCalls && endpoint.Logger.IsEnabled(LogLevel.Information) ? new CallReport(endpoint) : null;

    /// <summary>Logs a tool call, or the summary of a call.</summary>
    /// <param name="call">The call, which has ended.</param>
    /// <param name="isSummary">Whether it is a summary.</param>
    public void End(ToolInvocation call, bool isSummary)
    {
        var (agent, outcome, callId, reason) = (_endpoint.Agent.Name, AgentTelemetry.OutcomeOf(call), call.CallId, Reason);
        if (isSummary)
        {
            CallLog.Summary(_endpoint.Logger, _level, agent, outcome, Milliseconds, callId, reason, _exception);
        }
        else
        {
            string tool = AgentTelemetry.ToolOf(call);
            CallLog.Tool(_endpoint.Logger, _level, agent, tool, outcome, Milliseconds, callId, reason, _exception);
        }
    }

    /// <summary>Logs a document.</summary>
    /// <param name="outcome">The outcome, in one word.</param>
    /// <param name="callId">The id of the phone call.</param>
    public void EndDocument(string outcome, ReadOnlySpan<byte> callId)
    {
        var (shownId, reason) = (LogText.Of(callId), Reason);
        CallLog.Document(_endpoint.Logger, _level, _endpoint.Agent.Name, outcome, Milliseconds, shownId, reason, _exception);
    }

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => _endpoint.Logger.BeginScope(state);

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => _endpoint.Logger.IsEnabled(logLevel);

    /// <summary>
    /// Keeps the first entry. A second one has another subject, such as a service that cannot be disposed, and is logged.
    /// </summary>
    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (_reason is not null)
        {
            _endpoint.Logger.Log(logLevel, eventId, state, exception, formatter);
            return;
        }

        (_level, _reason, _exception) = (logLevel, formatter(state, exception), exception);
    }

    private double Milliseconds => _endpoint.Clock.GetElapsedTime(_start).TotalMilliseconds;

    private string Reason => _reason is null ? "" : $": {LogText.Of(_reason)}";
}
