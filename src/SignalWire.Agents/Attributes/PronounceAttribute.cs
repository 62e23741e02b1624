namespace SignalWire.Agents;

/// <summary>
/// Specifies how the voice of the agent says a word. Pronunciations are sent in the order in which they are written. Key: <c>pronounce</c>.
/// </summary>
/// <param name="replace">The word as it is written.</param>
/// <param name="with">The word as it is said.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class PronounceAttribute(string replace, string with) : Attribute
{
    /// <summary>Gets the word as it is written. Key: <c>replace</c>.</summary>
    public string Replace { get; } = replace;

    /// <summary>Gets the word as it is said. Key: <c>with</c>.</summary>
    public string With { get; } = with;

    /// <summary>Gets or sets whether case is ignored. Default: not sent; the platform then ignores case. Key: <c>ignore_case</c>.</summary>
    public bool IgnoreCase { get; set; }
}
