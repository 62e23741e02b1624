using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor ActionAfterEnd = CreateAction(
        "SWA0355",
        Category.Tool,
        "Action comes after the call has ended",
        "'{0}' is never done, because '{1}' before it {2}, and the tool fails instead; put '{0}' first");

    public static readonly DiagnosticDescriptor MessageWithoutContent = CreateAction(
        "SWA0356",
        Category.Tool,
        "Message has neither text nor media",
        "The message has neither text nor media, so the tool fails instead of sending it; add a '{0}' or '{1}'");

    public static readonly DiagnosticDescriptor HoldOutOfRange = CreateAction(
        "SWA0357",
        Category.Tool,
        "Hold time is out of range",
        "A hold of {0} seconds is rejected, so the tool fails instead; the platform holds a call for 0 to 900 seconds");

    public static readonly DiagnosticDescriptor UnknownFunctionToggled = CreateAction(
        "SWA0375",
        Category.Tool,
        "Toggled tool does not exist",
        "'{0}' is not a tool of agent '{1}', so nothing is enabled or disabled; {2}");

    public static readonly DiagnosticDescriptor UnknownStepChosen = CreateAction(
        "SWA0376",
        Category.Prompt,
        "Target step does not exist",
        "'{0}' is not a step in any context of agent '{1}', so the conversation stays where it is; {2}");

    public static readonly DiagnosticDescriptor UnknownContextChosen = CreateAction(
        "SWA0377",
        Category.Prompt,
        "Target context does not exist",
        "'{0}' is not a context of agent '{1}', so the conversation stays where it is; {2}");

    private static DiagnosticDescriptor CreateAction(string id, string category, string title, string message) =>
        Create(id, category, DiagnosticSeverity.Warning, title, message);
}
