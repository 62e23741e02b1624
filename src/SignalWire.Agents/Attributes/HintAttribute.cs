namespace SignalWire.Agents;

/// <summary>
/// Specifies words that the recognizer should expect, such as names, products and terms. Hints are sent in the order in which they are
/// written, together with those of <see cref="PatternHintAttribute"/>. An empty hint is left out. Key: <c>hints</c>.
/// </summary>
/// <param name="hint">A word or a phrase.</param>
/// <param name="others">More words or phrases.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class HintAttribute(string hint, params string[] others) : Attribute
{
    /// <summary>Gets the words and phrases, in order.</summary>
    public IReadOnlyList<string> Hints { get; } = [hint, .. others];
}
