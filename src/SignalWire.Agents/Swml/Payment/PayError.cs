namespace SignalWire.Agents.Swml;

/// <summary>Faults of a payment that a prompt can be made for. Others can be written as text.</summary>
public static class PayError
{
    /// <summary>Nothing was keyed in.</summary>
    public const string Timeout = "timeout";

    /// <summary>The number is no card's.</summary>
    public const string InvalidCardNumber = "invalid-card-number";

    /// <summary>Cards of that kind are not taken.</summary>
    public const string InvalidCardType = "invalid-card-type";

    /// <summary>The date is none, or over.</summary>
    public const string InvalidDate = "invalid-date";

    /// <summary>The security code has another form.</summary>
    public const string InvalidSecurityCode = "invalid-security-code";

    /// <summary>The postal code has another form.</summary>
    public const string InvalidPostalCode = "invalid-postal-code";

    /// <summary>The bank's routing number is none.</summary>
    public const string InvalidBankRoutingNumber = "invalid-bank-routing-number";

    /// <summary>The number of the account is none.</summary>
    public const string InvalidBankAccountNumber = "invalid-bank-account-number";

    /// <summary>What was keyed in twice differs.</summary>
    public const string InputMatchingFailed = "input-matching-failed";

    /// <summary>A payment is under way already.</summary>
    public const string SessionInProgress = "session-in-progress";

    /// <summary>The card was declined.</summary>
    public const string CardDeclined = "card-declined";
}
