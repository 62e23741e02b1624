using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents verbs that run after another verb, depending on the value of a variable or on conditions: <c>Result = new ResultSwitch(new
/// SwitchCase("failed", new Hangup()))</c>.
/// </summary>
[JsonConverter(typeof(VerbResultConverter))]
public sealed record VerbResult
{
    /// <summary>Initializes a new instance of the <see cref="VerbResult"/> record that depends on the value of a variable.</summary>
    /// <param name="switch">The values of the variable, each with its verbs.</param>
    public VerbResult(ResultSwitch @switch)
    {
        ArgumentNullException.ThrowIfNull(@switch);
        Switch = @switch;
    }

    /// <summary>Initializes a new instance of the <see cref="VerbResult"/> record that depends on conditions.</summary>
    /// <param name="conditions">The conditions, each with its verbs.</param>
    public VerbResult(params SwmlList<Condition> conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        Conditions = conditions;
    }

    /// <summary>Gets the values of the variable, each with its verbs; <see langword="null"/> if there are conditions.</summary>
    public ResultSwitch? Switch { get; }

    /// <summary>Gets the conditions, each with its verbs; <see langword="null"/> if there is a switch.</summary>
    public SwmlList<Condition>? Conditions { get; }

    /// <summary>Converts a switch to a <see cref="VerbResult"/>.</summary>
    /// <param name="switch">The values of the variable, each with its verbs.</param>
    public static implicit operator VerbResult(ResultSwitch @switch) => new(@switch);

    /// <summary>Converts conditions to a <see cref="VerbResult"/>.</summary>
    /// <param name="conditions">The conditions, each with its verbs.</param>
    public static implicit operator VerbResult(Condition[] conditions) => new((SwmlList<Condition>)conditions);
}
