using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Gives variables their values, until <see cref="Unset"/> takes them away.</summary>
[JsonConverter(typeof(SetConverter))]
public sealed record Set : Verb
{
    /// <param name="variable">The variable's name.</param>
    /// <param name="value">Its value; <see langword="null"/> stands for JSON's own.</param>
    public Set([SwmlSyntax(SwmlSyntaxAttribute.SwmlVariable)] string variable, SwmlJson? value)
        : this(SwmlObject.Of(variable, value ?? SwmlJson.Null))
    {
    }

    /// <param name="variables">The values by the variables' names.</param>
    public Set(SwmlObject variables)
    {
        ArgumentNullException.ThrowIfNull(variables);
        Variables = variables;
    }

    /// <summary>The values by the variables' names.</summary>
    public SwmlObject Variables { get; init; }

    internal override VerbKind Kind => VerbKind.Set;
}
