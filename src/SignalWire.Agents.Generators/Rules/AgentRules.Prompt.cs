using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor PromptSectionNotConstant = Create(
        "SWA0301",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Prompt section is no constant string",
        "Prompt section '{0}' must be a constant string, because the document is written when the program is compiled; declare it as 'const string'");
}
