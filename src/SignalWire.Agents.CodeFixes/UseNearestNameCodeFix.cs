using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.CodeFixes;

/// <summary>
/// Replaces an unknown name with the nearest known one: an argument that a data map does not have, a tool, step or context that the agent
/// does not have, or a tool in its prompt.
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
