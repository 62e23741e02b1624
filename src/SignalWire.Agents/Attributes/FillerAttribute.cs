using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>
/// Specifies what the agent says in one language while a tool runs. Phrases of several attributes with the same language are joined.
/// Key: <c>fillers</c>.
/// </summary>
/// <param name="language">The BCP 47 code of the language, such as <c>en-US</c>.</param>
/// <param name="phrase">A phrase.</param>
/// <param name="others">More phrases. The platform chooses one of all phrases.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class FillerAttribute(
    [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)] string language, string phrase, params string[] others) : Attribute
{
    /// <summary>Gets the BCP 47 code of the language.</summary>
    public string Language { get; } = language;

    /// <summary>Gets the phrases, in order.</summary>
    public IReadOnlyList<string> Phrases { get; } = [phrase, .. others];
}
