using System.Text.Json;
using SignalWire.Agents.Json;

namespace SignalWire.Agents;

/// <summary>
/// Represents a change in the state of a dialed call. The platform sends it to the <c>call_state_url</c> of <c>connect</c>.
/// </summary>
public sealed record CallStateChange
{
    internal const string EventType = "calling.call.state";

    /// <summary>Gets the id of the dialed call. The caller's own call is <see cref="ParentCallId"/>.</summary>
    public required string CallId { get; init; }

    /// <summary>
    /// Gets the state of the call; <see langword="null"/> if the platform's value is not known. The value is then in <see cref="Body"/>.
    /// </summary>
    public CallState? State { get; init; }

    /// <summary>Gets the id of the call from which this one was dialed; <see langword="null"/> if it is absent.</summary>
    public string? ParentCallId { get; init; }

    /// <summary>Gets the id of the call that this one is connected to; <see langword="null"/> if there is none.</summary>
    public string? PeerCallId { get; init; }

    /// <summary>Gets the platform's node that handles the call; <see langword="null"/> if it is absent.</summary>
    public string? NodeId { get; init; }

    /// <summary>Gets the segment of the call; <see langword="null"/> if it is absent.</summary>
    public string? SegmentId { get; init; }

    /// <summary>
    /// Gets the whole event, which can contain further data. The value is undefined if the instance was not created from an event.
    /// </summary>
    public JsonElement Body { get; init; }

    /// <summary>Reads an event. Returns <see langword="null"/> if it is not a state change.</summary>
    internal static CallStateChange? From(JsonElement body)
    {
        var fields = body.Object("params");
        return fields.Text("call_id") is { Length: > 0 } callId && fields.Text("call_state") is { Length: > 0 }
            ? new CallStateChange
            {
                CallId = callId,
                State = fields.Word<CallState>("call_state"),
                ParentCallId = fields.Object("parent").Text("call_id"),
                PeerCallId = fields.Object("peer").Text("call_id"),
                NodeId = fields.Text("node_id"),
                SegmentId = fields.Text("segment_id"),
                Body = body,
            }
            : null;
    }
}
