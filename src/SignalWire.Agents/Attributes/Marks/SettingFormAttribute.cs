namespace SignalWire.Agents;

/// <summary>
/// The texts that the platform takes for a setting. A text that begins with a variable, as in <c>${vars.x}</c>, is not held to it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SettingFormAttribute(string pattern, string words) : Attribute
{
    /// <summary>A regular expression.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>The same in words, for the message.</summary>
    public string Words { get; } = words;
}
