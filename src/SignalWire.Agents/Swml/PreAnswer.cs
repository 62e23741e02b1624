namespace SignalWire.Agents.Swml;

/// <summary>Specifies whether a verb can run before the call is answered, when nobody hears the caller yet.</summary>
internal enum PreAnswer
{
    /// <summary>The verb needs an answered call.</summary>
    Forbidden,

    /// <summary>The verb can run, but answers the call unless a property prevents it.</summary>
    UnlessItAnswers,

    /// <summary>The verb can run.</summary>
    Allowed,
}
