namespace SignalWire.Agents.Swml;

/// <summary>Specifies an event of a conference that can be sent to a URL.</summary>
public enum ConferenceEvent
{
    /// <summary>The conference begins (<c>start</c>).</summary>
    Start,

    /// <summary>The conference ends (<c>end</c>).</summary>
    End,

    /// <summary>A participant joins (<c>join</c>).</summary>
    Join,

    /// <summary>A participant leaves (<c>leave</c>).</summary>
    Leave,

    /// <summary>A participant is muted or unmuted (<c>mute</c>).</summary>
    Mute,

    /// <summary>A participant is put on hold or taken off hold (<c>hold</c>).</summary>
    Hold,

    /// <summary>The settings of the conference change (<c>modify</c>).</summary>
    Modify,

    /// <summary>A participant begins or stops speaking (<c>speaker</c>).</summary>
    Speaker,

    /// <summary>An announcement is played (<c>announcement</c>).</summary>
    Announcement,
}
