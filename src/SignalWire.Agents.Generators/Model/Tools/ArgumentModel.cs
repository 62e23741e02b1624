using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Types;

namespace SignalWire.Agents.Generators.Model.Tools;

/// <summary>A value that the model passes: a parameter of a tool, or a property of an object.</summary>
internal sealed record ArgumentModel : ParameterModel
{
    /// <summary>The name on the wire.</summary>
    public required string Name { get; init; }

    /// <summary>Other spellings that are accepted, because models fall into them.</summary>
    public required EquatableArray<string> OtherNames { get; init; }

    /// <summary>The name of a local for it in C#, without an <c>@</c>.</summary>
    public required string Variable { get; init; }

    /// <summary>What to pass, for the model; nothing when the user did not say.</summary>
    public required string? Description { get; init; }

    /// <summary>Where another assembly's documentation says it.</summary>
    public DocReference? Docs { get; init; }

    public required ToolType Type { get; init; }

    /// <summary>What the value must keep to beside its type.</summary>
    public Constraints Constraints { get; init; } = Constraints.None;

    /// <summary>Whether null may be passed.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>The value of a parameter that is left out, if the user gave one.</summary>
    public required ConstantValue? Default { get; init; }

    /// <summary>Whether something else gives the value when it is left out.</summary>
    public bool HasOtherDefault { get; init; }

    public bool IsRequired => !HasOtherDefault && Default is null && !IsNullable;
}
