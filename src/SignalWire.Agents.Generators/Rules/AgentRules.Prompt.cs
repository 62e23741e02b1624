using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor PromptSectionNotConstant = Create(
        "SWA0301",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Prompt section must be a constant string",
        "Prompt section '{0}' must be a constant string, because the document is written at compile time; declare it as 'const string'");

    public static readonly DiagnosticDescriptor MalformedExtra = Create(
        "SWA0302",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Extra keys of a tool must be a JSON object",
        "Extra of tool '{0}' must be one JSON object, because it becomes part of the document unchanged: {1}");

    public static readonly DiagnosticDescriptor RelativeWaitFile = Create(
        "SWA0303",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Wait file of a tool must be an absolute URL",
        "Wait file '{1}' of tool '{0}' has no host, and the platform fetches it directly; write an absolute URL, such as 'https://…'");

    public static readonly DiagnosticDescriptor ExtraKeyTaken = Create(
        "SWA0304",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Extra key of a tool is set by the document",
        "Extra of tool '{0}' has the key '{1}', which the document already has; {2}");
}
