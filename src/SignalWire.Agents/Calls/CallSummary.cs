using SignalWire.Agents.Calls;

namespace SignalWire.Agents;

/// <summary>Represents the summary that the model wrote when the call had ended.</summary>
public class CallSummary
{
    internal CallSummary(ToolCall call)
    {
        Call = call;
        Text = SummaryText.Of(call);
    }

    /// <summary>Gets the phone call's id; empty if it is absent.</summary>
    public string CallId => Call.CallId;

    /// <summary>Gets the summary as the model wrote it; <see langword="null"/> if there is none.</summary>
    public string? Text { get; }

    /// <summary>Gets the platform's data about the call. Its log, times and costs are fields of it.</summary>
    public ToolCall Call { get; }
}
