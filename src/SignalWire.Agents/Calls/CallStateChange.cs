using System.Text.Json;
using SignalWire.Agents.Json;

namespace SignalWire.Agents;

/// <summary>That a dialled call has come to another state, as the platform tells it to the <c>call_state_url</c> of
/// <c>connect</c>.</summary>
public sealed record CallStateChange
{
    internal const string EventType = "calling.call.state";

    /// <summary>The dialled call; not the caller's, which is <see cref="ParentCallId"/>.</summary>
    public required string CallId { get; init; }

    /// <summary>How far the call is; <see langword="null"/> where the platform says a word that is not known, which stands in
    /// <see cref="Body"/>.</summary>
    public CallState? State { get; init; }

    /// <summary>The call that had this one dialled; <see langword="null"/> when it is absent.</summary>
    public string? ParentCallId { get; init; }

    /// <summary>The call that this one is connected to; <see langword="null"/> while there is none.</summary>
    public string? PeerCallId { get; init; }

    /// <summary>The node of the platform that has the call; <see langword="null"/> when it is absent.</summary>
    public string? NodeId { get; init; }

    /// <summary>The segment of the call; <see langword="null"/> when it is absent.</summary>
    public string? SegmentId { get; init; }

    /// <summary>The whole event, for whatever else the platform tells; undefined where the event was made by hand.</summary>
    public JsonElement Body { get; init; }

    /// <summary>Reads an event; nothing when it is none of this kind.</summary>
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
