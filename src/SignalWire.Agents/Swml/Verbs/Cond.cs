using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>cond</c>, which runs the verbs of the first condition that is true.</summary>
[JsonConverter(typeof(CondConverter))]
public sealed record Cond : Verb
{
    /// <summary>Initializes a new instance of the <see cref="Cond"/> record with conditions.</summary>
    /// <param name="conditions">The conditions, each with its verbs. The last item can be <see cref="Condition.Otherwise"/>.</param>
    public Cond(params SwmlList<Condition> conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        Conditions = conditions;
    }

    /// <summary>Gets the conditions, each with its verbs.</summary>
    public SwmlList<Condition> Conditions { get; init; }

    internal override VerbKind Kind => VerbKind.Cond;
}
