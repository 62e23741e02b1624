using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>Collects findings while an agent is parsed.</summary>
internal sealed class FindingList
{
    private readonly ImmutableArray<Finding>.Builder _findings = ImmutableArray.CreateBuilder<Finding>();

    public void Add(DiagnosticDescriptor rule, Location location, params string[] arguments) =>
        _findings.Add(new Finding(rule, location, [.. arguments]));

    public void Add(Finding finding) => _findings.Add(finding);

    public ImmutableArray<Finding> ToImmutable() => _findings.ToImmutable();

    /// <summary>Removes the findings from the list and returns them.</summary>
    public ImmutableArray<Finding> Take()
    {
        var taken = _findings.ToImmutable();
        _findings.Clear();
        return taken;
    }
}
