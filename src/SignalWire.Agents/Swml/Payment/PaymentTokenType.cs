namespace SignalWire.Agents.Swml;

/// <summary>Specifies how often the token that represents the card can be used.</summary>
public enum PaymentTokenType
{
    /// <summary>For one payment (<c>one-time</c>).</summary>
    OneTime,

    /// <summary>For further payments (<c>reusable</c>).</summary>
    Reusable,
}
