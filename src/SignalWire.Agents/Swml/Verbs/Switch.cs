using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>switch</c>, which runs verbs depending on the value of a variable.</summary>
public sealed record Switch : Verb
{
    /// <summary>Initializes a new instance of the <see cref="Switch"/> record with a variable and the verbs for each value.</summary>
    /// <param name="variable">The name of the variable.</param>
    /// <param name="cases">The values, each with its verbs.</param>
    /// <exception cref="ArgumentException">Two items have the same value.</exception>
    public Switch([SwmlSyntax(SwmlSyntaxAttribute.SwmlVariable)] string variable, params SwmlList<SwitchCase> cases)
    {
        ArgumentNullException.ThrowIfNull(variable);
        Variable = variable;
        Cases = NamedVerbs.Distinct(cases, static item => item.Value);
    }

    /// <summary>Gets the name of the variable. Key: <c>variable</c>.</summary>
    [SwmlSyntax(SwmlSyntaxAttribute.SwmlVariable)]
    public string Variable { get; init; }

    /// <summary>Gets the values, each with its verbs. Key: <c>case</c>.</summary>
    [JsonPropertyName("case")]
    public SwmlList<SwitchCase> Cases { get; }

    /// <summary>Gets the verbs to run for any other value. Default: none. Key: <c>default</c>.</summary>
    public SwmlList<Verb>? Default { get; init; }

    internal override VerbKind Kind => VerbKind.Switch;
}
