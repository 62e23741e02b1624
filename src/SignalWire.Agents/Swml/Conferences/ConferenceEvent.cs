namespace SignalWire.Agents.Swml;

/// <summary>What happens in a conference and can be told.</summary>
public enum ConferenceEvent
{
    /// <summary>It begins.</summary>
    Start,

    /// <summary>It ends.</summary>
    End,

    /// <summary>Someone joins.</summary>
    Join,

    /// <summary>Someone leaves.</summary>
    Leave,

    /// <summary>Someone is muted, or no longer.</summary>
    Mute,

    /// <summary>Someone is put on hold, or no longer.</summary>
    Hold,

    /// <summary>Its settings change.</summary>
    Modify,

    /// <summary>Someone begins or ceases to speak.</summary>
    Speaker,

    /// <summary>An announcement is played.</summary>
    Announcement,
}
