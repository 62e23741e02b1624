namespace SignalWire.Agents;

/// <summary>
/// What the agent says in one language while a function of the platform's own runs. A function and a language may be given more than
/// once: the phrases are joined.
/// </summary>
/// <param name="function">The function, such as <see cref="InternalFunctions.CheckTime"/>.</param>
/// <param name="language">The BCP 47 code of the language, such as <c>en-US</c>, or <c>default</c>.</param>
/// <param name="phrase">A phrase.</param>
/// <param name="others">More phrases; the platform takes any of them.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class InternalFillerAttribute(string function, string language, string phrase, params string[] others) : Attribute
{
    /// <summary>The name of the function.</summary>
    public string Function { get; } = function;

    /// <summary>The BCP 47 code of the language.</summary>
    public string Language { get; } = language;

    /// <summary>The phrases, in order.</summary>
    public IReadOnlyList<string> Phrases { get; } = [phrase, .. others];
}
