namespace SignalWire.Agents;

/// <summary>Provides the names of language models that the platform documents. Any other name can be written as a string.</summary>
public static class AIModels
{
    /// <summary>GPT-4o mini, the platform's default.</summary>
    public const string Gpt4oMini = "gpt-4o-mini";

    /// <summary>GPT-4.1 mini.</summary>
    public const string Gpt41Mini = "gpt-4.1-mini";

    /// <summary>GPT-4.1 nano.</summary>
    public const string Gpt41Nano = "gpt-4.1-nano";
}
