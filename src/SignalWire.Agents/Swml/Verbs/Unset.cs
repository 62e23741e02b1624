using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>unset</c>, which removes variables.</summary>
[JsonConverter(typeof(UnsetConverter))]
public sealed record Unset : Verb
{
    /// <summary>Initializes a new instance of the <see cref="Unset"/> record with one variable.</summary>
    /// <param name="variable">The name of the variable.</param>
    public Unset([SwmlSyntax(SwmlSyntaxAttribute.SwmlVariable)] string variable)
        : this(new OneOrMore(variable))
    {
    }

    /// <summary>Initializes a new instance of the <see cref="Unset"/> record with several variables.</summary>
    /// <param name="variables">The names of the variables.</param>
    public Unset([SwmlSyntax(SwmlSyntaxAttribute.SwmlVariable)] SwmlList<string> variables)
        : this(new OneOrMore(variables))
    {
    }

    internal Unset(OneOrMore variables) => Variables = variables;

    /// <summary>Gets the names of the variables.</summary>
    public OneOrMore Variables { get; }

    internal override VerbKind Kind => VerbKind.Unset;
}
