namespace SignalWire.Agents.Swml;

/// <summary>
/// Provides the names of the steps of a payment that can have their own prompt. Any other name can be written as a string.
/// </summary>
public static class PayStep
{
    /// <summary>The caller is asked for the card number.</summary>
    public const string PaymentCardNumber = "payment-card-number";

    /// <summary>The caller is asked for the expiration date of the card.</summary>
    public const string ExpirationDate = "expiration-date";

    /// <summary>The caller is asked for the security code.</summary>
    public const string SecurityCode = "security-code";

    /// <summary>The caller is asked for the postal code.</summary>
    public const string PostalCode = "postal-code";

    /// <summary>The payment is in progress.</summary>
    public const string PaymentProcessing = "payment-processing";

    /// <summary>The payment has succeeded.</summary>
    public const string PaymentCompleted = "payment-completed";

    /// <summary>The payment has failed.</summary>
    public const string PaymentFailed = "payment-failed";

    /// <summary>The payment was canceled.</summary>
    public const string PaymentCancelled = "payment-cancelled";
}
