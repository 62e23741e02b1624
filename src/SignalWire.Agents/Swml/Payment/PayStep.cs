namespace SignalWire.Agents.Swml;

/// <summary>Steps of a payment that a prompt can be made for. Others can be written as text.</summary>
public static class PayStep
{
    /// <summary>The number of the card is asked for.</summary>
    public const string PaymentCardNumber = "payment-card-number";

    /// <summary>The date on which the card expires is asked for.</summary>
    public const string ExpirationDate = "expiration-date";

    /// <summary>The security code is asked for.</summary>
    public const string SecurityCode = "security-code";

    /// <summary>The postal code is asked for.</summary>
    public const string PostalCode = "postal-code";

    /// <summary>The payment is under way.</summary>
    public const string PaymentProcessing = "payment-processing";

    /// <summary>It has succeeded.</summary>
    public const string PaymentCompleted = "payment-completed";

    /// <summary>It has failed.</summary>
    public const string PaymentFailed = "payment-failed";

    /// <summary>It was cancelled.</summary>
    public const string PaymentCancelled = "payment-cancelled";
}
