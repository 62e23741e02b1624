using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Does what belongs to a variable's value.</summary>
public sealed record Switch : Verb
{
    /// <param name="variable">The variable's name.</param>
    /// <param name="cases">What is done for which value.</param>
    /// <exception cref="ArgumentException">A value comes twice.</exception>
    public Switch([SwmlSyntax(SwmlSyntaxAttribute.SwmlVariable)] string variable, params SwmlList<SwitchCase> cases)
    {
        ArgumentNullException.ThrowIfNull(variable);
        Variable = variable;
        Cases = NamedVerbs.Distinct(cases, static item => item.Value);
    }

    /// <summary>The variable's name.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.SwmlVariable)]
    public string Variable { get; init; }

    /// <summary>What is done for which value.</summary>
    [JsonPropertyName("case")]
    public SwmlList<SwitchCase> Cases { get; }

    /// <summary>What is done for any other value. Default: nothing.</summary>
    public SwmlList<Verb>? Default { get; init; }

    internal override VerbKind Kind => VerbKind.Switch;
}
