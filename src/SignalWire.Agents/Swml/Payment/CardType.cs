namespace SignalWire.Agents.Swml;

/// <summary>Cards that the platform names. Others can be written as text.</summary>
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

    /// <summary>Optima; prompts know it, payments do not.</summary>
    public const string Optima = "optima";

    /// <summary>JCB.</summary>
    public const string Jcb = "jcb";

    /// <summary>Diners Club.</summary>
    public const string DinersClub = "diners-club";
}
