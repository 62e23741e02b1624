using System.Text.Json;
using SignalWire.Agents.Json;

namespace SignalWire.Agents;

/// <summary>Represents the result of a SIP REFER. The platform sends it to the <c>status_url</c> of the verb.</summary>
public sealed record ReferStatus
{
    internal const string EventType = "calling.call.refer";

    /// <summary>Gets the id of the call that was referred.</summary>
    public required string CallId { get; init; }

    /// <summary>Gets the state of the transfer as the platform names it.</summary>
    public required string State { get; init; }

    /// <summary>Gets the address to which the other side was referred; <see langword="null"/> if it is absent.</summary>
    public string? ReferTo { get; init; }

    /// <summary>
    /// Gets the SIP status with which the other side answered the REFER, such as 202 if it accepted the transfer; <see langword="null"/> if
    /// it is absent.
    /// </summary>
    public int? ResponseCode { get; init; }

    /// <summary>
    /// Gets the SIP status in the last NOTIFY about the other side's new call. A status of 2xx means that it is connected. The value is
    /// <see langword="null"/> if there was no NOTIFY.
    /// </summary>
    public int? NotifyResponseCode { get; init; }

    /// <summary>Gets the platform's node that handles the call; <see langword="null"/> if it is absent.</summary>
    public string? NodeId { get; init; }

    /// <summary>Gets the segment of the call; <see langword="null"/> if it is absent.</summary>
    public string? SegmentId { get; init; }

    /// <summary>Gets the tag of the call; <see langword="null"/> if it is absent.</summary>
    public string? Tag { get; init; }

    /// <summary>
    /// Gets the whole event, which can contain further data. The value is undefined if the instance was not created from an event.
    /// </summary>
    public JsonElement Body { get; init; }

    /// <summary>Gets a value that indicates whether the other side has reported that it is connected to the new address.</summary>
    public bool IsTransferred => NotifyResponseCode is >= 200 and < 300;

    /// <summary>Reads an event. Returns <see langword="null"/> if it is not a REFER status.</summary>
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
