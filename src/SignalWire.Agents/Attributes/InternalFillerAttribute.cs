namespace SignalWire.Agents;

/// <summary>
/// Specifies what the agent says in one language while a function of the platform runs. Phrases of several attributes with the same
/// function and language are joined. Key: <c>SWAIG.internal_fillers</c>.
/// </summary>
/// <param name="function">The name of the function, such as <see cref="InternalFunctions.CheckTime"/>.</param>
/// <param name="language">The BCP 47 code of the language, such as <c>en-US</c>, or <c>default</c>.</param>
/// <param name="phrase">A phrase.</param>
/// <param name="others">More phrases. The platform chooses one of all phrases.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class InternalFillerAttribute(string function, string language, string phrase, params string[] others) : Attribute
{
    /// <summary>Gets the name of the function.</summary>
    public string Function { get; } = function;

    /// <summary>Gets the BCP 47 code of the language.</summary>
    public string Language { get; } = language;

    /// <summary>Gets the phrases, in order.</summary>
    public IReadOnlyList<string> Phrases { get; } = [phrase, .. others];
}
