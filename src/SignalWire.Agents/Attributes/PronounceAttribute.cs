namespace SignalWire.Agents;

/// <summary>How the agent's voice says a word. Rules stand in the order in which they are written.</summary>
/// <param name="replace">The word as it is written.</param>
/// <param name="with">The word as it is said.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class PronounceAttribute(string replace, string with) : Attribute
{
    /// <summary>The word as it is written.</summary>
    public string Replace { get; } = replace;

    /// <summary>The word as it is said.</summary>
    public string With { get; } = with;

    /// <summary>Whether the case of letters does not count. Where it is not set, the platform decides, and does not count it.</summary>
    public bool IgnoreCase { get; set; }
}
