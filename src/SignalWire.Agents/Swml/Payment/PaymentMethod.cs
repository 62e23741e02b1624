namespace SignalWire.Agents.Swml;

/// <summary>What is paid with.</summary>
public enum PaymentMethod
{
    /// <summary>A card.</summary>
    CreditCard,
}
