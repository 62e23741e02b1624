using System.Text.Json;
using SignalWire.Agents.Json;

namespace SignalWire.Agents;

/// <summary>What became of a SIP REFER, as the platform tells it to the <c>status_url</c> of the verb.</summary>
public sealed record ReferStatus
{
    internal const string EventType = "calling.call.refer";

    /// <summary>The call that was referred.</summary>
    public required string CallId { get; init; }

    /// <summary>How far the transfer is, in the platform's word.</summary>
    public required string State { get; init; }

    /// <summary>The address that the other side was told to call; <see langword="null"/> when it is absent.</summary>
    public string? ReferTo { get; init; }

    /// <summary>How the other side answered the REFER, a SIP status; 202 says that it will try. <see langword="null"/> when it is
    /// absent.</summary>
    public int? ResponseCode { get; init; }

    /// <summary>
    /// What the other side told of its call in the last NOTIFY, a SIP status; 2xx says that it is connected. <see langword="null"/> when
    /// nothing has been told.
    /// </summary>
    public int? NotifyResponseCode { get; init; }

    /// <summary>The node of the platform that has the call; <see langword="null"/> when it is absent.</summary>
    public string? NodeId { get; init; }

    /// <summary>The segment of the call; <see langword="null"/> when it is absent.</summary>
    public string? SegmentId { get; init; }

    /// <summary>The tag of the call; <see langword="null"/> when it is absent.</summary>
    public string? Tag { get; init; }

    /// <summary>The whole event, for whatever the platform adds to it; undefined where the event was made by hand.</summary>
    public JsonElement Body { get; init; }

    /// <summary>Whether the other side has said that it is connected to the new address.</summary>
    public bool IsTransferred => NotifyResponseCode is >= 200 and < 300;

    /// <summary>Reads an event; nothing when it is none of this kind.</summary>
    internal static ReferStatus? From(JsonElement body)
    {
        var fields = body.Object("params");
        return fields.Text("call_id") is { Length: > 0 } callId && fields.Text("state") is { Length: > 0 } state
            ? new ReferStatus
            {
                CallId = callId,
                State = state,
                ReferTo = fields.Text("sip_refer_to"),
                ResponseCode = fields.Number("sip_refer_response_code"),
                NotifyResponseCode = fields.Number("sip_notify_response_code"),
                NodeId = fields.Text("node_id"),
                SegmentId = fields.Text("segment_id"),
                Tag = fields.Text("tag"),
                Body = body,
            }
            : null;
    }
}
