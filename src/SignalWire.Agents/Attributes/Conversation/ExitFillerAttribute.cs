using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>
/// What the agent says in one language when a context ends. A language may be given more than once: its phrases are joined.
/// </summary>
/// <param name="language">The BCP 47 code of the language, such as <c>en-US</c>.</param>
/// <param name="phrase">A phrase.</param>
/// <param name="others">More phrases; the platform takes any of them.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ExitFillerAttribute(
    [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)] string language, string phrase, params string[] others) : Attribute
{
    /// <summary>The BCP 47 code of the language.</summary>
    public string Language { get; } = language;

    /// <summary>The phrases, in order.</summary>
    public IReadOnlyList<string> Phrases { get; } = [phrase, .. others];
}
