using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor EmptyPostPrompt = Create(
        "SWA0368",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Post prompt is empty",
        "Post prompt '{0}' is empty, so the call ends without a summary; write the question, or remove [PostPrompt]");

    public static readonly DiagnosticDescriptor PostPromptNotConstant = Create(
        "SWA0370",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Post prompt must be a constant string",
        "Post prompt '{0}' must be a constant string, because the document is written at compile time; declare it as 'const string'");

    public static readonly DiagnosticDescriptor DuplicatePostPrompt = Create(
        "SWA0371",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Agent has two post prompts",
        "Post prompt '{0}' is never asked, because a call ends with one question; add it to the first post prompt");

    public static readonly DiagnosticDescriptor SeveralSummaryHandlers = Create(
        "SWA0372",
        Category.Agent,
        DiagnosticSeverity.Error,
        "Agent handles summaries in two ways",
        "Agent '{0}' handles the summary of a call in several ways, but a call ends with one summary; keep one IHandleSummary");

    public static readonly DiagnosticDescriptor SummaryNoObject = Create(
        "SWA0373",
        Category.Schema,
        DiagnosticSeverity.Error,
        "Summary must be an object",
        "Agent '{1}' handles summaries of type '{0}', but the model answers with a JSON object; use a record, or IHandleSummary "
        + "without a type for text");

    public static readonly DiagnosticDescriptor DisabledOpenTool = Create(
        "SWA0374",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Disabled tool needs no token",
        "Tool '{0}' is not offered (Enabled = false) but needs no token (Secure = false), so anyone with the password can call it; "
        + "leave one of the two out");
}
