namespace SignalWire.Agents;

/// <summary>Specifies in which texts numbers, dates and the like are converted.</summary>
public enum TextNormalization
{
    /// <summary>In what the caller says and in what the agent says (<c>both</c>).</summary>
    Both,

    /// <summary>In what the caller says: <c>twenty three dollars</c> becomes <c>$23</c> (<c>heard</c>).</summary>
    Heard,

    /// <summary>In what the agent says: <c>$23</c> becomes <c>twenty three dollars</c> (<c>spoken</c>).</summary>
    Spoken,

    /// <summary>In neither (<c>off</c>).</summary>
    Off,
}
