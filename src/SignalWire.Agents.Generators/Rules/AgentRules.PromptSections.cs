using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor UnknownParentSection = Create(
        "SWA0360",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Parent prompt section does not exist",
        "Prompt section '{0}' is under '{1}', which is not a prompt section of this agent, so the model never reads it; {2}");

    public static readonly DiagnosticDescriptor CircularSections = Create(
        "SWA0361",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Prompt sections are under each other",
        "Prompt section '{0}' is under itself ({1}), so it has no place in the prompt; remove Under from one of them");

    public static readonly DiagnosticDescriptor TextBesideSections = Create(
        "SWA0362",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Prompt is both one text and something else",
        "Prompt text '{0}' cannot be combined with {1}, because the platform accepts either one text or sections; keep one of the two");

    public static readonly DiagnosticDescriptor UntitledSection = Create(
        "SWA0363",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Prompt section has no title",
        "Prompt section '{0}' has no title, and the platform accepts that only for the first section of the prompt; add a title");

    public static readonly DiagnosticDescriptor EmptyPrompt = Create(
        "SWA0364",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Prompt section is empty",
        "Part '{0}' of the prompt is empty, and the platform rejects a section that has only a title; write what the model should "
        + "know, or remove it");

    public static readonly DiagnosticDescriptor PromptFileMissing = Create(
        "SWA0365",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Prompt file is not an additional file",
        "Prompt file '{0}' is not an additional file of the project, so the agent has no prompt: {1}; {2}");

    public static readonly DiagnosticDescriptor PromptFileEmpty = Create(
        "SWA0366",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Prompt file is empty",
        "Prompt file '{0}' is empty, so the agent has no prompt; write its sections into it");

    public static readonly DiagnosticDescriptor PromptFileAmbiguous = Create(
        "SWA0367",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Prompt file is ambiguous",
        "Prompt file '{0}' could be any of {1}; write more of its path");
}
