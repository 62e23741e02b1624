namespace SignalWire.Agents;

/// <summary>Which texts have numbers, dates and the like put into the other form.</summary>
public enum TextNormalization
{
    /// <summary>What is heard and what is spoken.</summary>
    Both,

    /// <summary>What is heard: <c>twenty three dollars</c> is <c>$23</c>.</summary>
    Heard,

    /// <summary>What is spoken: <c>$23</c> is <c>twenty three dollars</c>.</summary>
    Spoken,

    /// <summary>Neither.</summary>
    Off,
}
