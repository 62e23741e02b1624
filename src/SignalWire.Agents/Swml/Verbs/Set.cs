using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>set</c>, which sets variables until <see cref="Unset"/> removes them.</summary>
[JsonConverter(typeof(SetConverter))]
public sealed record Set : Verb
{
    /// <summary>Initializes a new instance of the <see cref="Set"/> record with one variable.</summary>
    /// <param name="variable">The name of the variable.</param>
    /// <param name="value">The value of the variable; <see langword="null"/> for a JSON null.</param>
    public Set([SwmlSyntax(SwmlSyntaxAttribute.SwmlVariable)] string variable, SwmlJson? value)
        : this(SwmlObject.Of(variable, value ?? SwmlJson.Null))
    {
    }

    /// <summary>Initializes a new instance of the <see cref="Set"/> record with several variables.</summary>
    /// <param name="variables">The values by the names of the variables.</param>
    public Set(SwmlObject variables)
    {
        ArgumentNullException.ThrowIfNull(variables);
        Variables = variables;
    }

    /// <summary>Gets the values by the names of the variables.</summary>
    public SwmlObject Variables { get; init; }

    internal override VerbKind Kind => VerbKind.Set;
}
