using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Rules;

/// <summary>A problem in the user's code, found while an agent is parsed. The analyzer reports it.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Location">The smallest piece of code to change.</param>
/// <param name="Arguments">The values for the rule's message.</param>
internal sealed record Finding(DiagnosticDescriptor Rule, Location Location, ImmutableArray<string> Arguments)
{
    /// <summary>The key of a diagnostic's properties under which a code fix finds the replacement.</summary>
    private const string ReplacementKey = "Replacement";

    /// <summary>The containing type at fault; <see langword="null"/> if the fault is in the agent itself.</summary>
    public INamedTypeSymbol? TypeAround { get; init; }

    /// <summary>Where the documentation of another assembly can contain the missing description. If it does, nothing is reported.</summary>
    public DocReference? Docs { get; init; }

    /// <summary>The text with which a code fix replaces the location; <see langword="null"/> if it is unknown.</summary>
    public string? Replacement { get; init; }

    /// <summary>Gets the replacement from a diagnostic; <see langword="null"/> if it has none.</summary>
    public static string? ReplacementIn(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(ReplacementKey, out string? replacement) ? replacement : null;

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Rule,
        Location,
        Replacement is null ? null : ImmutableDictionary<string, string?>.Empty.Add(ReplacementKey, Replacement),
        messageArgs: [.. Arguments]);
}
