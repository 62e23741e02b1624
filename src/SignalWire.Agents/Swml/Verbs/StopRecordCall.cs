namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>stop_record_call</c>, which ends <see cref="RecordCall"/>.</summary>
public sealed record StopRecordCall : Verb
{
    /// <summary>Gets the id of the recording to end. Default: none; the last recording ends. Key: <c>control_id</c>.</summary>
    public string? ControlId { get; init; }

    internal override VerbKind Kind => VerbKind.StopRecordCall;
}
