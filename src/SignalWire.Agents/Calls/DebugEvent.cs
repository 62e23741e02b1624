using SignalWire.Agents.Json;

namespace SignalWire.Agents;

/// <summary>Represents an event that the platform reports during a conversation.</summary>
public sealed class DebugEvent
{
    internal DebugEvent(ToolCall call)
    {
        Call = call;
        Type = call.Fields.Text("label") ?? call.Fields.Text("action") ?? "unknown";
    }

    /// <summary>Gets the type of the event: the field <c>label</c>, otherwise <c>action</c>, otherwise <c>unknown</c>.</summary>
    public string Type { get; }

    /// <summary>Gets the phone call's id; empty if it is absent.</summary>
    public string CallId => Call.CallId;

    /// <summary>Gets all data of the event. The fields depend on the type.</summary>
    public ToolCall Call { get; }
}
