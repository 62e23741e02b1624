using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>What is done with the result of a verb, by a variable's value.</summary>
public sealed record ResultSwitch
{
    /// <param name="cases">What is done for which value.</param>
    /// <exception cref="ArgumentException">A value comes twice.</exception>
    public ResultSwitch(params SwmlList<SwitchCase> cases) => Cases = NamedVerbs.Distinct(cases, static item => item.Value);

    /// <summary>
    /// The variable. <see cref="JoinConference"/> needs it. Default: <c>connect_result</c> after <see cref="Connect"/>,
    /// <c>return_value</c> after <see cref="Execute"/>.
    /// </summary>
    [SwmlSyntax(SwmlSyntaxAttribute.SwmlVariable)]
    public string? Variable { get; init; }

    /// <summary>What is done for which value.</summary>
    [JsonPropertyName("case")]
    public SwmlList<SwitchCase> Cases { get; }

    /// <summary>What is done for any other value. Default: nothing.</summary>
    public SwmlList<Verb>? Default { get; init; }
}
