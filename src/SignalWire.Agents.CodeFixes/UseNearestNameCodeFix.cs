using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.CodeFixes;

/// <summary>
/// Writes the name that was meant in place of one that is unknown: of an argument that a data map does not have, of a tool, step or
/// context that the agent does not have, of a tool in its prompt.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseNearestNameCodeFix))]
[Shared]
public sealed class UseNearestNameCodeFix : CodeFixProvider
{
    internal const string Title = "Use the nearest name";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        AgentRules.UnknownMapArgument.Id,
        AgentRules.UnknownFunctionToggled.Id,
        AgentRules.UnknownStepChosen.Id,
        AgentRules.UnknownContextChosen.Id,
        AgentRules.NearToolName.Id,
    ];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <summary>There is no replacement where no name is near, or where the text is a constant declared elsewhere.</summary>
    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => Replacements.RegisterAsync(context, Title);
}
