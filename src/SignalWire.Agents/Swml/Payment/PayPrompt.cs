using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>What the caller hears at one step of a payment, in place of the platform's own words.</summary>
public sealed record PayPrompt
{
    /// <param name="for">The step, such as <see cref="PayStep.PaymentCardNumber"/>.</param>
    /// <param name="actions">What is spoken or played, in order.</param>
    public PayPrompt(string @for, params SwmlList<PayPromptAction> actions)
    {
        ArgumentNullException.ThrowIfNull(@for);
        ArgumentNullException.ThrowIfNull(actions);
        For = @for;
        Actions = actions;
    }

    /// <summary>What is spoken or played, in order.</summary>
    public SwmlList<PayPromptAction> Actions { get; init; }

    /// <summary>The step, such as <see cref="PayStep.PaymentCardNumber"/>.</summary>
    public string For { get; init; }

    /// <summary>
    /// At which attempts, counted from 1, such as <c>["2", "3"]</c>; one string with blanks on the wire. Default: at each.
    /// </summary>
    [JsonConverter(typeof(SpaceListConverter))]
    public SwmlList<string>? Attempts { get; init; }

    /// <summary>
    /// For which cards, such as <see cref="SignalWire.Agents.Swml.CardType.Visa"/>; one string with blanks on the wire. Default: for each.
    /// </summary>
    [JsonConverter(typeof(SpaceListConverter))]
    public SwmlList<string>? CardType { get; init; }

    /// <summary>
    /// After which faults, such as <see cref="PayError.Timeout"/>; one string with blanks on the wire. Default: after any and none.
    /// </summary>
    [JsonConverter(typeof(SpaceListConverter))]
    public SwmlList<string>? ErrorType { get; init; }
}
