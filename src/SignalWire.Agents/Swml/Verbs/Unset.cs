using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Takes variables away.</summary>
[JsonConverter(typeof(UnsetConverter))]
public sealed record Unset : Verb
{
    /// <param name="variable">The variable's name.</param>
    public Unset([SwmlSyntax(SwmlSyntaxAttribute.SwmlVariable)] string variable)
        : this(new OneOrMore(variable))
    {
    }

    /// <param name="variables">The variables' names.</param>
    public Unset([SwmlSyntax(SwmlSyntaxAttribute.SwmlVariable)] SwmlList<string> variables)
        : this(new OneOrMore(variables))
    {
    }

    internal Unset(OneOrMore variables) => Variables = variables;

    /// <summary>The variables' names.</summary>
    public OneOrMore Variables { get; }

    internal override VerbKind Kind => VerbKind.Unset;
}
