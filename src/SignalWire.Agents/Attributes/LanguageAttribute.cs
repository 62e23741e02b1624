namespace SignalWire.Agents;

/// <summary>A language that the agent speaks, and the voice it speaks it with. The first one is spoken first.</summary>
/// <param name="name">The language's name for the model, such as <c>English</c>.</param>
/// <param name="code">Its BCP 47 code, such as <c>en-US</c>.</param>
/// <param name="voice">
/// The voice: a plain name such as <c>en-US-Neural2-F</c>, or <c>engine.voice:model</c> such as <c>rime.spore:mistv2</c>, which is
/// sent to the platform as its three parts.
/// </param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class LanguageAttribute(string name, string code, string voice) : Attribute
{
    /// <summary>The language's name for the model.</summary>
    public string Name { get; } = name;

    /// <summary>The BCP 47 code.</summary>
    public string Code { get; } = code;

    /// <summary>The voice, as given.</summary>
    public string Voice { get; } = voice;
}
