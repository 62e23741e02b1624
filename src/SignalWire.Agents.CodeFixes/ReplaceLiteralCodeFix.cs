using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.CodeFixes;

/// <summary>Writes a text as the platform takes it: a telephone number without spaces, <c>en-US</c> for <c>en_US</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceLiteralCodeFix))]
[Shared]
public sealed class ReplaceLiteralCodeFix : CodeFixProvider
{
    internal const string Title = "Write it as the platform takes it";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        AgentRules.MalformedPhoneNumber.Id,
        AgentRules.MalformedCallAddress.Id,
        AgentRules.MalformedCodec.Id,
        AgentRules.MalformedLanguage.Id,
        AgentRules.InvalidDigits.Id,
        AgentRules.UnplayableUrl.Id,
        AgentRules.MalformedUrl.Id,
        AgentRules.MalformedVariableName.Id,
    ];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <summary>There is no replacement where more than one text can have been meant, or where the literal stands elsewhere.</summary>
    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) =>
        Replacements.RegisterAsync(context, Title);
}
