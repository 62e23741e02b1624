namespace SignalWire.Agents.Swml;

/// <summary>Specifies the method of a payment.</summary>
public enum PaymentMethod
{
    /// <summary>A credit card (<c>credit-card</c>).</summary>
    CreditCard,
}
