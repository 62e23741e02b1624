using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.CodeFixes;

/// <summary>
/// Replaces a literal with the form that the platform accepts: a telephone number without spaces, <c>en-US</c> for <c>en_US</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceLiteralCodeFix))]
[Shared]
public sealed class ReplaceLiteralCodeFix() : ReplacementCodeFix(
    Title,
    AgentRules.MalformedPhoneNumber,
    AgentRules.MalformedCallAddress,
    AgentRules.MalformedCodec,
    AgentRules.MalformedLanguage,
    AgentRules.InvalidDigits,
    AgentRules.UnplayableUrl,
    AgentRules.MalformedUrl,
    AgentRules.MalformedVariableName)
{
    internal const string Title = "Replace with the accepted form";
}
