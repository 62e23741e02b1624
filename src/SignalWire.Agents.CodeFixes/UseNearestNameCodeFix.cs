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
public sealed class UseNearestNameCodeFix() : ReplacementCodeFix(
    Title,
    AgentRules.UnknownMapArgument,
    AgentRules.UnknownFunctionToggled,
    AgentRules.UnknownStepChosen,
    AgentRules.UnknownContextChosen,
    AgentRules.NearToolName)
{
    internal const string Title = "Use the nearest name";
}
