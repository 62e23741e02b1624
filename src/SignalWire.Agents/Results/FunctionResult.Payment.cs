using SignalWire.Agents.Actions;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    /// <summary>The platform's own sentence, which is used if none is given.</summary>
    private const string PaymentResponse =
        "The payment status is ${pay_result}, do not mention anything else about collecting payment if successful.";

    /// <summary>
    /// Collects a payment. The caller enters the details on the keypad, and neither the model nor this program sees them.
    /// </summary>
    /// <param name="paymentConnectorUrl">The URL of the payment connector, which receives the details.</param>
    /// <returns>This result.</returns>
    public FunctionResult Pay([SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)] string paymentConnectorUrl)
    {
        ArgumentException.ThrowIfNullOrEmpty(paymentConnectorUrl);
        return Pay(new Pay(paymentConnectorUrl));
    }

    /// <summary>
    /// Collects a payment. The caller enters the details on the keypad, and neither the model nor this program sees them. A property that
    /// is not set is sent with the platform's default. Numbers and Booleans are sent as strings, as the platform expects them from a tool.
    /// </summary>
    /// <param name="payment">The options of the payment.</param>
    /// <param name="response">
    /// The text that is sent to the model when the payment is done, with <c>${pay_result}</c> for the result. If <see langword="null"/>,
    /// the platform's own sentence is used: it contains the result, and tells the model not to mention a successful payment further.
    /// </param>
    /// <returns>This result.</returns>
    public FunctionResult Pay(Pay payment, string? response = null)
    {
        ArgumentNullException.ThrowIfNull(payment);
        return ExecuteSwml(AIResponse(response ?? PaymentResponse), new CustomVerb("pay", PayBody.Of(payment)));
    }
}
