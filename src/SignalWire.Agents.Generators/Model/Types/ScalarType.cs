namespace SignalWire.Agents.Generators.Model.Types;

/// <summary>A single value: a string, a number, a Boolean, or a string in a certain format.</summary>
/// <param name="Kind">Its kind in JSON schema.</param>
/// <param name="CSharpName">The type's name in C#.</param>
/// <param name="Reader">The method of the runtime's argument reader that reads it.</param>
/// <param name="Expected">What a value must be, in words that follow "must be".</param>
/// <param name="Example">A value as JSON.</param>
internal sealed record ScalarType(ScalarKind Kind, string CSharpName, string Reader, string Expected, string Example) : ToolType(CSharpName)
{
    /// <summary>The schema's <c>format</c>.</summary>
    public string? Format { get; init; }

    /// <summary>The suffix of a constant of this type in C#.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>The smallest value of an integer.</summary>
    public string? Minimum { get; init; }

    /// <summary>The largest value of an integer.</summary>
    public string? Maximum { get; init; }

    /// <summary>Whether these limits are so narrow that the model should know them.</summary>
    public bool IsNarrow { get; init; }

    /// <summary>Whether it is a class.</summary>
    public bool IsClass { get; init; }

    /// <inheritdoc/>
    public override bool IsReference => IsClass;
}
