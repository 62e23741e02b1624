using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents verbs that run if a condition is true: <c>new Condition("vars.digit == '1'", new Play("say:One."))</c>. The last item of a
/// list of conditions can be <see cref="Otherwise"/>.
/// </summary>
public sealed record Condition
{
    /// <summary>Initializes a new instance of the <see cref="Condition"/> record with a condition and its verbs.</summary>
    /// <param name="when">The condition in JavaScript, such as <c>vars.digit == '1'</c>.</param>
    /// <param name="then">The verbs to run if the condition is true.</param>
    public Condition(string when, params SwmlList<Verb> then)
        : this(when, then, null)
    {
    }

    [JsonConstructor]
    internal Condition(string? when = null, SwmlList<Verb>? then = null, SwmlList<Verb>? @else = null)
    {
        if (when is null != then is null || (when is null && @else is null))
        {
            throw new ArgumentException("a condition must have 'when' and 'then', or only 'else'");
        }

        When = when;
        Then = then;
        Else = @else;
    }

    /// <summary>Gets the condition in JavaScript; <see langword="null"/> for <see cref="Otherwise"/>. Key: <c>when</c>.</summary>
    public string? When { get; }

    /// <summary>
    /// Gets the verbs to run if the condition is true; <see langword="null"/> for <see cref="Otherwise"/>. Key: <c>then</c>.
    /// </summary>
    public SwmlList<Verb>? Then { get; }

    /// <summary>Gets the verbs to run if neither this condition nor another of the list is true. Default: none. Key: <c>else</c>.</summary>
    public SwmlList<Verb>? Else { get; init; }

    /// <summary>Returns an item that runs verbs if no condition of the list is true.</summary>
    /// <param name="verbs">The verbs to run.</param>
    /// <returns>The last item of a list of conditions.</returns>
    public static Condition Otherwise(params SwmlList<Verb> verbs)
    {
        ArgumentNullException.ThrowIfNull(verbs);
        return new(when: null, then: null, verbs);
    }
}
