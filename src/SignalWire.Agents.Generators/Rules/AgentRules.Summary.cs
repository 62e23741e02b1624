using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor EmptyPostPrompt = Create(
        "SWA0368",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Post prompt asks nothing",
        "Post prompt '{0}' is empty, so that the call would end without a summary; write the question, or take [PostPrompt] away");

    public static readonly DiagnosticDescriptor PostPromptNotConstant = Create(
        "SWA0370",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Post prompt is no constant string",
        "Post prompt '{0}' must be a constant string, because the document is written when the program is compiled; declare it as 'const "
        + "string'");

    public static readonly DiagnosticDescriptor DuplicatePostPrompt = Create(
        "SWA0371",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Agent has two post prompts",
        "Post prompt '{0}' would never be asked, because a call ends with one question; say it in the one that stands before");

    public static readonly DiagnosticDescriptor SeveralSummaryHandlers = Create(
        "SWA0372",
        Category.Agent,
        DiagnosticSeverity.Error,
        "Agent takes summaries in two ways",
        "Agent '{0}' takes the summary of a call in several ways, and a call ends with one summary; keep one IHandleSummary");

    public static readonly DiagnosticDescriptor SummaryNoObject = Create(
        "SWA0373",
        Category.Schema,
        DiagnosticSeverity.Error,
        "Summary is no object",
        "Agent '{1}' takes its summaries as '{0}', but the model answers with a JSON object; use a record, or IHandleSummary without a "
        + "type for text");

    public static readonly DiagnosticDescriptor DisabledOpenTool = Create(
        "SWA0374",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Tool is not offered, and open to all",
        "Tool '{0}' is not offered (Enabled = false), but needs no token (Secure = false), so it can be called in every call; leave one "
        + "of the two out");
}
