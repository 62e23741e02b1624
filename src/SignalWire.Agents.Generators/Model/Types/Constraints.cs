using SignalWire.Agents.Generators.Model.Constants;

namespace SignalWire.Agents.Generators.Model.Types;

/// <summary>What a value must keep to beside its type, by the attributes of <c>System.ComponentModel.DataAnnotations</c>.</summary>
internal sealed record Constraints
{
    public static readonly Constraints None = new();

    /// <summary>The smallest number, as text that does not depend on a culture.</summary>
    public string? Minimum { get; init; }

    public bool IsMinimumExclusive { get; init; }

    public string? Maximum { get; init; }

    public bool IsMaximumExclusive { get; init; }

    /// <summary>Of text in characters, of a list in items.</summary>
    public int? MinimumLength { get; init; }

    public int? MaximumLength { get; init; }

    public string? Pattern { get; init; }

    /// <summary>Whether the pattern means the same in JSON schema.</summary>
    public bool IsPatternPortable { get; init; } = true;

    public TextFormat Format { get; init; }

    /// <summary>The only values; none when any will do.</summary>
    public EquatableArray<ConstantValue> Allowed { get; init; } = EquatableArray<ConstantValue>.Empty;
}
