using System.Text.Json;
using System.Text.Json.Nodes;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Actions;

/// <summary>
/// Converts a payment to the form that the platform expects from a tool: with its defaults, and with numbers and Booleans as strings.
/// </summary>
internal static class PayBody
{
    private static readonly Pay s_defaults = new("")
    {
        Input = PaymentInput.Dtmf,
        PaymentMethod = PaymentMethod.CreditCard,
        Timeout = 5,
        MaxAttempts = 1,
        SecurityCode = true,
        MinPostalCodeLength = 0,
        TokenType = PaymentTokenType.Reusable,
        Currency = "usd",
        Language = "en-US",
        Voice = "woman",
        ValidCardTypes = [CardType.Visa, CardType.Mastercard, CardType.Amex],
        PostalCode = true,
    };

    /// <summary>Returns the body of the verb.</summary>
    /// <param name="payment">The payment.</param>
    public static JsonObject Of(Pay payment)
    {
        var body = ActionDocument.Body(s_defaults);
        foreach (var (key, value) in ActionDocument.Body(payment))
        {
            body[key] = value!.DeepClone();
        }

        foreach (var (key, value) in body.ToArray())
        {
            if (value!.GetValueKind() is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
            {
                body[key] = value.ToJsonString();
            }
        }

        return body;
    }
}
