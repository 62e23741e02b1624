using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Model.Tools;

/// <summary>A value that the model passes: a parameter of a tool or a property of an object.</summary>
internal sealed record ArgumentModel : ParameterModel
{
    /// <summary>The wire name.</summary>
    public required string Name { get; init; }

    /// <summary>Alternative spellings that are accepted, because models use them.</summary>
    public required EquatableArray<string> OtherNames { get; init; }

    /// <summary>The name of its local variable in C#, without an <c>@</c>.</summary>
    public required string Variable { get; init; }

    /// <summary>The description for the model; <see langword="null"/> if there is none.</summary>
    public required string? Description { get; init; }

    /// <summary>The place of its description in another assembly's documentation.</summary>
    public DocReference? Docs { get; init; }

    public required ToolType Type { get; init; }

    /// <summary>The constraints of the value in addition to its type.</summary>
    public Constraints Constraints { get; init; } = Constraints.None;

    /// <summary>Whether null is accepted.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>The default value of an omitted parameter, if the user set one.</summary>
    public required ConstantValue? Default { get; init; }

    /// <summary>Whether something else provides the value if it is omitted.</summary>
    public bool HasOtherDefault { get; init; }

    public bool IsRequired => !HasOtherDefault && Default is null && !IsNullable;
}
