using SignalWire.Agents.Calls;

namespace SignalWire.Agents;

/// <summary>What the model wrote when the call had ended.</summary>
public class CallSummary
{
    internal CallSummary(ToolCall call)
    {
        Call = call;
        Text = SummaryText.Of(call);
    }

    /// <summary>The phone call's id; empty when it is absent.</summary>
    public string CallId => Call.CallId;

    /// <summary>The summary as the model wrote it; <see langword="null"/> when it wrote none.</summary>
    public string? Text { get; }

    /// <summary>All that the platform says of the call: its log, times and costs are fields of it.</summary>
    public ToolCall Call { get; }
}
