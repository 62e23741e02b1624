namespace SignalWire.Agents.Swml;

/// <summary>What the token that stands for the card is good for.</summary>
public enum PaymentTokenType
{
    /// <summary>One payment.</summary>
    OneTime,

    /// <summary>Further payments.</summary>
    Reusable,
}
