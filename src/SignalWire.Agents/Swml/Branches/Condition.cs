using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// What is done when a condition holds: <c>new Condition("vars.digit == '1'", new Play("say:One."))</c>. The last of a list may be
/// <see cref="Otherwise"/>.
/// </summary>
public sealed record Condition
{
    /// <param name="when">The condition, in JavaScript, such as <c>vars.digit == '1'</c>.</param>
    /// <param name="then">What is done when it holds.</param>
    public Condition(string when, params SwmlList<Verb> then)
        : this(when, then, null)
    {
    }

    [JsonConstructor]
    internal Condition(string? when = null, SwmlList<Verb>? then = null, SwmlList<Verb>? @else = null)
    {
        if (when is null != then is null || (when is null && @else is null))
        {
            throw new ArgumentException("a condition has 'when' and 'then', or 'else' alone");
        }

        When = when;
        Then = then;
        Else = @else;
    }

    /// <summary>The condition, in JavaScript; <see langword="null"/> where it is what is done otherwise.</summary>
    public string? When { get; }

    /// <summary>What is done when it holds; <see langword="null"/> where it is what is done otherwise.</summary>
    public SwmlList<Verb>? Then { get; }

    /// <summary>What is done when neither this condition nor another of the list holds. Default: nothing.</summary>
    public SwmlList<Verb>? Else { get; init; }

    /// <summary>What is done when no condition of the list holds.</summary>
    /// <param name="verbs">What is done.</param>
    /// <returns>The end of a list of conditions.</returns>
    public static Condition Otherwise(params SwmlList<Verb> verbs)
    {
        ArgumentNullException.ThrowIfNull(verbs);
        return new(when: null, then: null, verbs);
    }
}
