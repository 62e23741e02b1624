namespace SignalWire.Agents.Swml;

/// <summary>
/// Provides the names of the faults of a payment that can have their own prompt. Any other name can be written as a string.
/// </summary>
public static class PayError
{
    /// <summary>The caller did not enter anything in time.</summary>
    public const string Timeout = "timeout";

    /// <summary>The card number is invalid.</summary>
    public const string InvalidCardNumber = "invalid-card-number";

    /// <summary>Cards of this type are not accepted.</summary>
    public const string InvalidCardType = "invalid-card-type";

    /// <summary>The date is invalid or in the past.</summary>
    public const string InvalidDate = "invalid-date";

    /// <summary>The form of the security code is invalid.</summary>
    public const string InvalidSecurityCode = "invalid-security-code";

    /// <summary>The form of the postal code is invalid.</summary>
    public const string InvalidPostalCode = "invalid-postal-code";

    /// <summary>The routing number of the bank is invalid.</summary>
    public const string InvalidBankRoutingNumber = "invalid-bank-routing-number";

    /// <summary>The number of the bank account is invalid.</summary>
    public const string InvalidBankAccountNumber = "invalid-bank-account-number";

    /// <summary>Two inputs that should be the same differ.</summary>
    public const string InputMatchingFailed = "input-matching-failed";

    /// <summary>Another payment is in progress.</summary>
    public const string SessionInProgress = "session-in-progress";

    /// <summary>The card was declined.</summary>
    public const string CardDeclined = "card-declined";
}
