using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// What is done once a verb is over: by a variable's value, or by conditions. <c>Result = new ResultSwitch(new SwitchCase("failed",
/// new Hangup()))</c>.
/// </summary>
[JsonConverter(typeof(VerbResultConverter))]
public sealed record VerbResult
{
    /// <param name="switch">What is done, by a variable's value.</param>
    public VerbResult(ResultSwitch @switch)
    {
        ArgumentNullException.ThrowIfNull(@switch);
        Switch = @switch;
    }

    /// <param name="conditions">What is done, by conditions.</param>
    public VerbResult(params SwmlList<Condition> conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        Conditions = conditions;
    }

    /// <summary>What is done, by a variable's value; <see langword="null"/> where there are conditions.</summary>
    public ResultSwitch? Switch { get; }

    /// <summary>What is done, by conditions; <see langword="null"/> where it goes by a variable's value.</summary>
    public SwmlList<Condition>? Conditions { get; }

    /// <summary>Makes a switch one.</summary>
    /// <param name="switch">What is done, by a variable's value.</param>
    public static implicit operator VerbResult(ResultSwitch @switch) => new(@switch);

    /// <summary>Makes conditions one.</summary>
    /// <param name="conditions">What is done, by conditions.</param>
    public static implicit operator VerbResult(Condition[] conditions) => new((SwmlList<Condition>)conditions);
}
