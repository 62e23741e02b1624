using SignalWire.Agents.Json;

namespace SignalWire.Agents;

/// <summary>What the platform tells of a conversation while it goes on.</summary>
public sealed class DebugEvent
{
    internal DebugEvent(ToolCall call)
    {
        Call = call;
        Type = call.Fields.Text("label") ?? call.Fields.Text("action") ?? "unknown";
    }

    /// <summary>What it is about: the field <c>label</c>, else <c>action</c>, else <c>unknown</c>.</summary>
    public string Type { get; }

    /// <summary>The phone call's id; empty when it is absent.</summary>
    public string CallId => Call.CallId;

    /// <summary>All that the platform says; what it is depends on the type.</summary>
    public ToolCall Call { get; }
}
