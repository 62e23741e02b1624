using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Represents what the caller hears at one step of a payment, in place of the platform's prompt.</summary>
public sealed record PayPrompt
{
    /// <summary>Initializes a new instance of the <see cref="PayPrompt"/> record with the step and its actions.</summary>
    /// <param name="for">The step, such as <see cref="PayStep.PaymentCardNumber"/>.</param>
    /// <param name="actions">The texts to speak and the files to play, in order.</param>
    public PayPrompt(string @for, params SwmlList<PayPromptAction> actions)
    {
        ArgumentNullException.ThrowIfNull(@for);
        ArgumentNullException.ThrowIfNull(actions);
        For = @for;
        Actions = actions;
    }

    /// <summary>Gets the texts to speak and the files to play, in order. Key: <c>actions</c>.</summary>
    public SwmlList<PayPromptAction> Actions { get; init; }

    /// <summary>Gets the step, such as <see cref="PayStep.PaymentCardNumber"/>. Key: <c>for</c>.</summary>
    public string For { get; init; }

    /// <summary>
    /// Gets the attempts for which the prompt is used, counted from 1, such as <c>["2", "3"]</c>. Default: every attempt.
    /// Key: <c>attempts</c>, as one string with spaces.
    /// </summary>
    [JsonConverter(typeof(SpaceListConverter))]
    public SwmlList<string>? Attempts { get; init; }

    /// <summary>
    /// Gets the cards for which the prompt is used, such as <see cref="SignalWire.Agents.Swml.CardType.Visa"/>. Default: all cards.
    /// Key: <c>card_type</c>, as one string with spaces.
    /// </summary>
    [JsonConverter(typeof(SpaceListConverter))]
    public SwmlList<string>? CardType { get; init; }

    /// <summary>
    /// Gets the faults after which the prompt is used, such as <see cref="PayError.Timeout"/>. Default: after any fault and without one.
    /// Key: <c>error_type</c>, as one string with spaces.
    /// </summary>
    [JsonConverter(typeof(SpaceListConverter))]
    public SwmlList<string>? ErrorType { get; init; }
}
