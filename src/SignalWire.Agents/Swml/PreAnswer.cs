namespace SignalWire.Agents.Swml;

/// <summary>Whether a verb may stand before the call is answered, where nobody hears the caller yet.</summary>
internal enum PreAnswer
{
    /// <summary>It needs an answered call.</summary>
    Forbidden,

    /// <summary>It may, but answers the call by itself unless it is told not to.</summary>
    UnlessItAnswers,

    /// <summary>It may.</summary>
    Allowed,
}
