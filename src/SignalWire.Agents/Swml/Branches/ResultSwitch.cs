using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Represents verbs that run after another verb, depending on the value of a variable.</summary>
public sealed record ResultSwitch
{
    /// <summary>Initializes a new instance of the <see cref="ResultSwitch"/> record with the verbs for each value.</summary>
    /// <param name="cases">The values, each with its verbs.</param>
    /// <exception cref="ArgumentException">Two items have the same value.</exception>
    public ResultSwitch(params SwmlList<SwitchCase> cases) => Cases = NamedVerbs.Distinct(cases, static item => item.Value);

    /// <summary>
    /// Gets the name of the variable. <see cref="JoinConference"/> requires it. Default: <c>connect_result</c> after <see cref="Connect"/>,
    /// <c>return_value</c> after <see cref="Execute"/>. Key: <c>variable</c>.
    /// </summary>
    [SwmlSyntax(SwmlSyntaxAttribute.SwmlVariable)]
    public string? Variable { get; init; }

    /// <summary>Gets the values, each with its verbs. Key: <c>case</c>.</summary>
    [JsonPropertyName("case")]
    public SwmlList<SwitchCase> Cases { get; }

    /// <summary>Gets the verbs to run for any other value. Default: none. Key: <c>default</c>.</summary>
    public SwmlList<Verb>? Default { get; init; }
}
