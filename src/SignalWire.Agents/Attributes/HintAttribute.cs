namespace SignalWire.Agents;

/// <summary>
/// Words that the recognizer of speech should expect: names, products, terms. Hints stand in the order in which they are written,
/// together with those of <see cref="PatternHintAttribute"/>. An empty one is left out.
/// </summary>
/// <param name="hint">A word or a phrase.</param>
/// <param name="others">More of them.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class HintAttribute(string hint, params string[] others) : Attribute
{
    /// <summary>The words and phrases, in order.</summary>
    public IReadOnlyList<string> Hints { get; } = [hint, .. others];
}
