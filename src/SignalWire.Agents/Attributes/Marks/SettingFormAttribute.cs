namespace SignalWire.Agents;

/// <summary>
/// Specifies the form of the texts that the platform accepts for a setting. A text that begins with a variable such as <c>${vars.x}</c> is
/// not checked.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SettingFormAttribute(string pattern, string words) : Attribute
{
    /// <summary>Gets the form as a regular expression.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>Gets the form in words, for the message.</summary>
    public string Words { get; } = words;
}
