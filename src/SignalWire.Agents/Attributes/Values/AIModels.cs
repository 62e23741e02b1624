namespace SignalWire.Agents;

/// <summary>Language models that the platform names. Others can be written as text.</summary>
public static class AIModels
{
    /// <summary>GPT-4o mini, the default.</summary>
    public const string Gpt4oMini = "gpt-4o-mini";

    /// <summary>GPT-4.1 mini.</summary>
    public const string Gpt41Mini = "gpt-4.1-mini";

    /// <summary>GPT-4.1 nano.</summary>
    public const string Gpt41Nano = "gpt-4.1-nano";
}
