namespace SignalWire.Agents.Swml;

/// <summary>Provides the names of cards that the platform documents. Any other name can be written as a string.</summary>
public static class CardType
{
    /// <summary>Visa.</summary>
    public const string Visa = "visa";

    /// <summary>Mastercard.</summary>
    public const string Mastercard = "mastercard";

    /// <summary>American Express.</summary>
    public const string Amex = "amex";

    /// <summary>Maestro.</summary>
    public const string Maestro = "maestro";

    /// <summary>Discover.</summary>
    public const string Discover = "discover";

    /// <summary>Optima, which prompts accept, but not payments.</summary>
    public const string Optima = "optima";

    /// <summary>JCB.</summary>
    public const string Jcb = "jcb";

    /// <summary>Diners Club.</summary>
    public const string DinersClub = "diners-club";
}
