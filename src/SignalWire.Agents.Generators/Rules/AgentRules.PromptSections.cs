using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor UnknownParentSection = Create(
        "SWA0360",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Prompt section stands under none that there is",
        "Prompt section '{0}' stands under '{1}', which is no prompt section of this agent, so the model would never read it; {2}");

    public static readonly DiagnosticDescriptor CircularSections = Create(
        "SWA0361",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Prompt sections stand under each other",
        "Prompt section '{0}' stands under itself ({1}), so it has no place in the prompt; take Under away from one of them");

    public static readonly DiagnosticDescriptor TextBesideSections = Create(
        "SWA0362",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Prompt is both one text and something else",
        "Prompt text '{0}' cannot stand beside {1}, because the platform takes one text or else sections; keep one of the two");

    public static readonly DiagnosticDescriptor UntitledSection = Create(
        "SWA0363",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Prompt section has no title",
        "Prompt section '{0}' has no title, which the platform takes of the prompt's first section only; give it one");

    public static readonly DiagnosticDescriptor EmptyPrompt = Create(
        "SWA0364",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Prompt section says nothing",
        "Part '{0}' of the prompt is empty, and the platform refuses a section of a title alone; write what the model should know, or "
        + "take it away");

    public static readonly DiagnosticDescriptor PromptFileMissing = Create(
        "SWA0365",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Prompt file is no additional file",
        "Prompt file '{0}' is no additional file of the project, so the agent would have no prompt: {1}; {2}");

    public static readonly DiagnosticDescriptor PromptFileEmpty = Create(
        "SWA0366",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Prompt file is empty",
        "Prompt file '{0}' is empty, so the agent would have no prompt; write its sections into it");

    public static readonly DiagnosticDescriptor PromptFileAmbiguous = Create(
        "SWA0367",
        Category.Prompt,
        DiagnosticSeverity.Error,
        "Prompt file is one of several",
        "Prompt file '{0}' may be any of {1}; write more of the path of the one that is meant");
}
