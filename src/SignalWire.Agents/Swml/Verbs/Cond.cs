using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Does what belongs to the first condition that holds.</summary>
[JsonConverter(typeof(CondConverter))]
public sealed record Cond : Verb
{
    /// <param name="conditions">The conditions; the last may be <see cref="Condition.Otherwise"/>.</param>
    public Cond(params SwmlList<Condition> conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        Conditions = conditions;
    }

    /// <summary>The conditions.</summary>
    public SwmlList<Condition> Conditions { get; init; }

    internal override VerbKind Kind => VerbKind.Cond;
}
