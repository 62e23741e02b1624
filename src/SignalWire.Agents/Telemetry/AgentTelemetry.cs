using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Telemetry;

/// <summary>
/// Provides the activities and metrics of tool calls under the name <c>SignalWire.Agents</c>. Names follow OpenTelemetry's conventions for
/// generative AI if there is one. Without a listener, a call costs a few comparisons.
/// </summary>
internal static class AgentTelemetry
{
    /// <summary>The name of the activity source and the meter.</summary>
    public const string SourceName = "SignalWire.Agents";

    private const string Operation = "execute_tool";

    private static readonly ActivitySource s_source = new(SourceName);
    private static readonly Meter s_meter = new(SourceName);

    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram<double>(
        "signalwire.agents.tool.duration", "s", "Duration of tool calls, from the request's body to the answer.");

    private static readonly Counter<long> s_argumentFaults = s_meter.CreateCounter<long>(
        "signalwire.agents.tool.argument_faults", "{fault}", "Faults in the arguments of tool calls.");

    private static readonly Counter<long> s_refusedTokens = s_meter.CreateCounter<long>(
        "signalwire.agents.token.refused", "{token}", "Tool calls that were rejected because of their token.");

    private static readonly Counter<long> s_documents = s_meter.CreateCounter<long>(
        "signalwire.agents.documents", "{document}", "Documents that were returned.");

    /// <summary>Gets a value that indicates whether there is a listener for tool calls.</summary>
    public static bool IsOn => s_source.HasListeners() || s_duration.Enabled || s_argumentFaults.Enabled || s_refusedTokens.Enabled;

    /// <summary>Starts the measurement of a call.</summary>
    /// <param name="agent">The name of the agent.</param>
    /// <param name="body">The request's body.</param>
    /// <param name="recordArguments"><see langword="true"/> to record arguments, which contain what callers say.</param>
    public static ToolMeasurement Start(string agent, ReadOnlySpan<byte> body, bool recordArguments)
    {
        var activity = s_source.StartActivity(Operation, ActivityKind.Server);
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag("gen_ai.operation.name", Operation);
            activity.SetTag("gen_ai.agent.name", agent);
            if (recordArguments && JsonFields.TryReadObject(body, out var request) && request.TryFind("argument", out var argument))
            {
                activity.SetTag("gen_ai.tool.call.arguments", argument.GetRawText());
            }
        }

        return new ToolMeasurement(activity, Stopwatch.GetTimestamp());
    }

    /// <summary>Ends the measurement of a call.</summary>
    /// <param name="measurement">The start of the call.</param>
    /// <param name="agent">The name of the agent.</param>
    /// <param name="call">The completed call.</param>
    public static void End(ToolMeasurement measurement, string agent, ToolInvocation call)
    {
        string tool = ToolOf(call);
        string outcome = OutcomeOf(call);
        var tags = new TagList { { "gen_ai.agent.name", agent }, { "gen_ai.tool.name", tool } };
        if (call.Outcome == ToolOutcome.Refused)
        {
            s_refusedTokens.Add(1, tags);
        }

        if (call.Faults.Count > 0)
        {
            s_argumentFaults.Add(call.Faults.Count, tags);
        }

        tags.Add("signalwire.tool.outcome", outcome);
        s_duration.Record(Stopwatch.GetElapsedTime(measurement.Start).TotalSeconds, tags);
        if (measurement.Activity is not { } activity)
        {
            return;
        }

        activity.DisplayName = $"{Operation} {tool}";
        activity.SetTag("gen_ai.tool.name", tool);
        activity.SetTag("signalwire.call.id", call.CallId);
        activity.SetTag("signalwire.tool.outcome", outcome);
        activity.SetTag("signalwire.tool.argument_faults", call.Faults.Count);
        if (call.Outcome == ToolOutcome.Failed)
        {
            activity.SetStatus(ActivityStatusCode.Error);
        }

        activity.Dispose();
    }

    /// <summary>
    /// Returns the name of the tool. A name that no tool has is replaced, because the model can invent any number of names.
    /// </summary>
    public static string ToolOf(ToolInvocation call) => call.Tool is null ? "_OTHER" : call.ToolName;

    /// <summary>Returns the outcome of a call as one word.</summary>
    public static string OutcomeOf(ToolInvocation call) =>
        call.Rejection is not null ? "rejected" : JsonNamingPolicy.SnakeCaseLower.ConvertName(call.Outcome.ToString());

    /// <summary>Counts a document that was returned.</summary>
    /// <param name="agent">The name of the agent.</param>
    public static void CountDocument(string agent) => s_documents.Add(1, new KeyValuePair<string, object?>("gen_ai.agent.name", agent));
}
