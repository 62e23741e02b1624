namespace SignalWire.Agents.Swml;

/// <summary>How a translation is put into other words.</summary>
public static class TranslationFilter
{
    /// <summary>More politely.</summary>
    public const string Polite = "polite";

    /// <summary>More rudely.</summary>
    public const string Rude = "rude";

    /// <summary>As in business.</summary>
    public const string Professional = "professional";

    /// <summary>As Shakespeare would.</summary>
    public const string Shakespeare = "shakespeare";

    /// <summary>As the young would.</summary>
    public const string GenZ = "gen-z";

    /// <summary>In a way of your own.</summary>
    /// <param name="prompt">What the model is told of it.</param>
    /// <returns>The filter.</returns>
    public static string Prompt(string prompt)
    {
        ArgumentException.ThrowIfNullOrEmpty(prompt);
        return $"prompt:{prompt}";
    }
}
