using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Rules;

/// <summary>Something wrong in the user's code, found while an agent was read. The analyzer reports it.</summary>
/// <param name="Rule">Which rule is broken.</param>
/// <param name="Location">The smallest piece of code to change.</param>
/// <param name="Arguments">The values in the rule's message.</param>
internal sealed record Finding(DiagnosticDescriptor Rule, Location Location, ImmutableArray<string> Arguments)
{
    /// <summary>Under which key of a diagnostic's properties a fix finds the replacement.</summary>
    private const string ReplacementKey = "Replacement";

    /// <summary>The type around the agent that is at fault; nothing when it is the agent itself.</summary>
    public INamedTypeSymbol? TypeAround { get; init; }

    /// <summary>Where another assembly's documentation may have what is missing; then there is nothing to report.</summary>
    public DocReference? Docs { get; init; }

    /// <summary>What should stand at the place instead, for a fix; nothing when nobody can say.</summary>
    public string? Replacement { get; init; }

    /// <summary>What a diagnostic says should stand at its place; <see langword="null"/> if it does not say.</summary>
    public static string? ReplacementIn(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(ReplacementKey, out string? replacement) ? replacement : null;

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Rule,
        Location,
        Replacement is null ? null : ImmutableDictionary<string, string?>.Empty.Add(ReplacementKey, Replacement),
        messageArgs: [.. Arguments]);
}
