using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents the verb <c>pay</c>, which takes a payment. The caller enters the details, which are sent to a payment connector and cannot
/// be heard. The result is in the variable <c>pay_result</c>.
/// </summary>
public sealed record Pay : Verb
{
    /// <summary>Initializes a new instance of the <see cref="Pay"/> record with the payment connector.</summary>
    /// <param name="paymentConnectorUrl">The URL of the payment connector, which receives the details.</param>
    public Pay([SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)] string paymentConnectorUrl)
    {
        ArgumentNullException.ThrowIfNull(paymentConnectorUrl);
        PaymentConnectorUrl = paymentConnectorUrl;
    }

    /// <summary>Gets the URL of the payment connector, which receives the details. Key: <c>payment_connector_url</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string PaymentConnectorUrl { get; init; }

    /// <summary>
    /// Gets the amount to charge, as a decimal number without a currency, such as <c>29.99</c>. Default: set by the connector.
    /// Key: <c>charge_amount</c>.
    /// </summary>
    public string? ChargeAmount { get; init; }

    /// <summary>Gets the ISO 4217 code of the currency. Default: <c>usd</c>. Key: <c>currency</c>.</summary>
    public string? Currency { get; init; }

    /// <summary>Gets what the payment is for. Default: none. Key: <c>description</c>.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// Gets how the caller enters the details. Default: <see cref="PaymentInput.Dtmf"/>, the only value. Key: <c>input</c>.
    /// </summary>
    public PaymentInput? Input { get; init; }

    /// <summary>Gets the BCP 47 code of the language of the prompts. Default: <c>en-US</c>. Key: <c>language</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Bcp47)]
    public string? Language { get; init; }

    /// <summary>Gets how often the caller is asked for the details. Default: 1. Key: <c>max_attempts</c>.</summary>
    public SwmlValue<int>? MaxAttempts { get; init; }

    /// <summary>Gets how many characters a postal code has at least. Default: 0. Key: <c>min_postal_code_length</c>.</summary>
    public SwmlValue<int>? MinPostalCodeLength { get; init; }

    /// <summary>Gets values of your own that are passed to the connector. Default: none. Key: <c>parameters</c>.</summary>
    public SwmlList<PayParameter>? Parameters { get; init; }

    /// <summary>
    /// Gets the method of the payment. Default: <see cref="SignalWire.Agents.Swml.PaymentMethod.CreditCard"/>, the only value.
    /// Key: <c>payment_method</c>.
    /// </summary>
    public PaymentMethod? PaymentMethod { get; init; }

    /// <summary>
    /// Gets whether the caller is asked for the postal code, or the postal code if it is known. Default: <see langword="true"/>.
    /// Key: <c>postal_code</c>.
    /// </summary>
    public PostalCode? PostalCode { get; init; }

    /// <summary>Gets what the caller hears at each step. Default: the prompts of the platform. Key: <c>prompts</c>.</summary>
    public SwmlList<PayPrompt>? Prompts { get; init; }

    /// <summary>
    /// Gets whether the caller is asked for the security code. Default: <see langword="true"/>. Key: <c>security_code</c>.
    /// </summary>
    public SwmlValue<bool>? SecurityCode { get; init; }

    /// <summary>Gets the URL to which status events are sent. Default: none. Key: <c>status_url</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)]
    public string? StatusUrl { get; init; }

    /// <summary>Gets how long to wait for the next key, in seconds. Default: 5. Key: <c>timeout</c>.</summary>
    public SwmlValue<int>? Timeout { get; init; }

    /// <summary>
    /// Gets how often the token that represents the card can be used. Default: <see cref="PaymentTokenType.Reusable"/>.
    /// Key: <c>token_type</c>.
    /// </summary>
    public PaymentTokenType? TokenType { get; init; }

    /// <summary>
    /// Gets the cards that are accepted: constants of <see cref="CardType"/> or any other name. Default: Visa, Mastercard and American
    /// Express. Key: <c>valid_card_types</c>, as one string with spaces.
    /// </summary>
    [JsonConverter(typeof(SpaceListConverter))]
    public SwmlList<string>? ValidCardTypes { get; init; }

    /// <summary>Gets the voice of the prompts. Default: <c>woman</c>. Key: <c>voice</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Voice)]
    public string? Voice { get; init; }

    internal override VerbKind Kind => VerbKind.Pay;
}
