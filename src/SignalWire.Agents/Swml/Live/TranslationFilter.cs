namespace SignalWire.Agents.Swml;

/// <summary>Provides the styles that a translation can have.</summary>
public static class TranslationFilter
{
    /// <summary>A more polite style.</summary>
    public const string Polite = "polite";

    /// <summary>A ruder style.</summary>
    public const string Rude = "rude";

    /// <summary>A business style.</summary>
    public const string Professional = "professional";

    /// <summary>The style of Shakespeare.</summary>
    public const string Shakespeare = "shakespeare";

    /// <summary>The style of Generation Z.</summary>
    public const string GenZ = "gen-z";

    /// <summary>Returns a style that a prompt describes.</summary>
    /// <param name="prompt">The prompt for the model.</param>
    /// <returns>The style, such as <c>prompt:Use short sentences</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="prompt"/> is empty.</exception>
    public static string Prompt(string prompt)
    {
        ArgumentException.ThrowIfNullOrEmpty(prompt);
        return $"prompt:{prompt}";
    }
}
