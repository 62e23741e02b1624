using SignalWire.Agents.Actions;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    /// <summary>The wire's own sentence where none is given.</summary>
    private const string PaymentResponse =
        "The payment status is ${pay_result}, do not mention anything else about collecting payment if successful.";

    /// <summary>Takes a payment: the caller keys in the details, which neither the model nor this program gets to see.</summary>
    /// <param name="paymentConnectorUrl">The URL of the payment connector, which is sent the details.</param>
    /// <returns>This result.</returns>
    public FunctionResult Pay([SwmlSyntax(SwmlSyntaxAttribute.HttpUrl)] string paymentConnectorUrl)
    {
        ArgumentException.ThrowIfNullOrEmpty(paymentConnectorUrl);
        return Pay(new Pay(paymentConnectorUrl));
    }

    /// <summary>
    /// Takes a payment: the caller keys in the details, which neither the model nor this program gets to see. What is not set is sent with
    /// the platform's default; numbers and truth values are sent as text, as the platform expects them from a tool.
    /// </summary>
    /// <param name="payment">What is paid, and how.</param>
    /// <param name="response">
    /// What the model is told when it is done, with <c>${pay_result}</c> for how it ended. Default: that, and not to speak of it further.
    /// </param>
    /// <returns>This result.</returns>
    public FunctionResult Pay(Pay payment, string? response = null)
    {
        ArgumentNullException.ThrowIfNull(payment);
        return ExecuteSwml(AIResponse(response ?? PaymentResponse), new CustomVerb("pay", PayBody.Of(payment)));
    }
}
