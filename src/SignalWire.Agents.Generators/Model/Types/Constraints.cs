using SignalWire.Agents.Generators.Model.Constants;

namespace SignalWire.Agents.Generators.Model.Types;

/// <summary>
/// The constraints of a value in addition to its type, from the attributes of <c>System.ComponentModel.DataAnnotations</c>.
/// </summary>
internal sealed record Constraints
{
    public static readonly Constraints None = new();

    /// <summary>The smallest number, as culture-invariant text.</summary>
    public string? Minimum { get; init; }

    public bool IsMinimumExclusive { get; init; }

    public string? Maximum { get; init; }

    public bool IsMaximumExclusive { get; init; }

    /// <summary>The minimum length: characters of a string, items of a list.</summary>
    public int? MinimumLength { get; init; }

    public int? MaximumLength { get; init; }

    public string? Pattern { get; init; }

    /// <summary>Whether the pattern has the same meaning in JSON schema.</summary>
    public bool IsPatternPortable { get; init; } = true;

    public TextFormat Format { get; init; }

    /// <summary>The allowed values; empty if all are allowed.</summary>
    public EquatableArray<ConstantValue> Allowed { get; init; } = EquatableArray<ConstantValue>.Empty;
}
