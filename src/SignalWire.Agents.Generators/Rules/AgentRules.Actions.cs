using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor ActionAfterEnd = CreateAction(
        "SWA0355",
        Category.Tool,
        "Action comes after the end",
        "'{0}' would never be done, because '{1}' before it {2}, and the tool fails instead; put '{0}' first");

    public static readonly DiagnosticDescriptor MessageWithoutContent = CreateAction(
        "SWA0356",
        Category.Tool,
        "Message has neither text nor media",
        "The message has neither text nor media, so the tool fails instead of sending it; give it a '{0}' or '{1}'");

    public static readonly DiagnosticDescriptor HoldOutOfRange = CreateAction(
        "SWA0357",
        Category.Tool,
        "Hold is longer or shorter than the platform holds a call",
        "A hold of {0} seconds is refused, so the tool fails instead; the platform holds a call for 0 to 900 seconds");

    public static readonly DiagnosticDescriptor UnknownFunctionToggled = CreateAction(
        "SWA0375",
        Category.Tool,
        "Unknown tool is offered or taken away",
        "'{0}' is no tool of agent '{1}', so nothing is offered or taken away; {2}");

    public static readonly DiagnosticDescriptor UnknownStepChosen = CreateAction(
        "SWA0376",
        Category.Prompt,
        "Conversation is sent to an unknown step",
        "'{0}' is no step in any context of agent '{1}', so the conversation stays where it is; {2}");

    public static readonly DiagnosticDescriptor UnknownContextChosen = CreateAction(
        "SWA0377",
        Category.Prompt,
        "Conversation is sent to an unknown context",
        "'{0}' is no context of agent '{1}', so the conversation stays where it is; {2}");

    private static DiagnosticDescriptor CreateAction(string id, string category, string title, string message) =>
        Create(id, category, DiagnosticSeverity.Warning, title, message);
}
