namespace SignalWire.Agents.Generators.Model;

/// <summary>A parameter that the model passes.</summary>
internal sealed record ArgumentModel : ParameterModel
{
    /// <summary>The name on the wire.</summary>
    public required string Name { get; init; }

    /// <summary>Other spellings that are accepted, because models fall into them.</summary>
    public required EquatableArray<string> OtherNames { get; init; }

    /// <summary>The parameter's name in C#, without an <c>@</c>.</summary>
    public required string Variable { get; init; }

    /// <summary>What to pass, for the model; nothing when the user did not say.</summary>
    public required string? Description { get; init; }

    public required ToolType Type { get; init; }

    /// <summary>Whether null may be passed.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>The value of a parameter that is left out, if the user gave one.</summary>
    public required ConstantValue? Default { get; init; }

    public bool IsRequired => !IsNullable && Default is null;
}
