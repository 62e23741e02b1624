using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Takes a payment: the caller keys in the details, which go to a payment connector and are not heard. Its result is in <c>pay_result</c>.
/// </summary>
public sealed record Pay : Verb
{
    /// <param name="paymentConnectorUrl">The URL of the payment connector, which is sent the details.</param>
    public Pay([SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)] string paymentConnectorUrl)
    {
        ArgumentNullException.ThrowIfNull(paymentConnectorUrl);
        PaymentConnectorUrl = paymentConnectorUrl;
    }

    /// <summary>The URL of the payment connector, which is sent the details.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string PaymentConnectorUrl { get; init; }

    /// <summary>
    /// How much is charged, as a decimal number without a currency, such as <c>29.99</c>. Default: the connector decides.
    /// </summary>
    public string? ChargeAmount { get; init; }

    /// <summary>The currency, as ISO 4217 has it. Default: <c>usd</c>.</summary>
    public string? Currency { get; init; }

    /// <summary>What is paid for. Default: nothing is said of it.</summary>
    public string? Description { get; init; }

    /// <summary>How the details are given. Default: <see cref="PaymentInput.Dtmf"/>, which is all there is.</summary>
    public PaymentInput? Input { get; init; }

    /// <summary>The language of the prompts, as BCP 47 has it. Default: <c>en-US</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)]
    public string? Language { get; init; }

    /// <summary>How often the details are asked for. Default: 1.</summary>
    public SwmlValue<int>? MaxAttempts { get; init; }

    /// <summary>How many characters a postal code has at least. Default: 0.</summary>
    public SwmlValue<int>? MinPostalCodeLength { get; init; }

    /// <summary>Values of your own, passed on to the connector. Default: none.</summary>
    public SwmlList<PayParameter>? Parameters { get; init; }

    /// <summary>What is paid with. Default: <see cref="SignalWire.Agents.Swml.PaymentMethod.CreditCard"/>, which is all there is.</summary>
    public PaymentMethod? PaymentMethod { get; init; }

    /// <summary>Whether the postal code is asked for, or the code itself. Default: <see langword="true"/>.</summary>
    public PostalCode? PostalCode { get; init; }

    /// <summary>What the caller hears at which step. Default: the platform's own words.</summary>
    public SwmlList<PayPrompt>? Prompts { get; init; }

    /// <summary>Whether the security code is asked for. Default: <see langword="true"/>.</summary>
    public SwmlValue<bool>? SecurityCode { get; init; }

    /// <summary>The URL that is told what happens. Default: none.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? StatusUrl { get; init; }

    /// <summary>How long the next key is waited for, in seconds. Default: 5.</summary>
    public SwmlValue<int>? Timeout { get; init; }

    /// <summary>What the token that stands for the card is good for. Default: <see cref="PaymentTokenType.Reusable"/>.</summary>
    public PaymentTokenType? TokenType { get; init; }

    /// <summary>
    /// The cards that are taken, such as <see cref="CardType.Visa"/>; one string with blanks on the wire. Default: Visa, Mastercard and
    /// American Express.
    /// </summary>
    [JsonConverter(typeof(SpaceListConverter))]
    public SwmlList<string>? ValidCardTypes { get; init; }

    /// <summary>The voice of the prompts. Default: <c>woman</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Voice)]
    public string? Voice { get; init; }

    internal override VerbKind Kind => VerbKind.Pay;
}
