using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.CodeFixes;

/// <summary>Writes a text as the platform takes it: a telephone number without spaces, <c>en-US</c> for <c>en_US</c>.</summary>
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
    internal const string Title = "Write it as the platform takes it";
}
