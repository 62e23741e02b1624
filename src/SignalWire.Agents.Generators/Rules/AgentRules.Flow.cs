using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor GenericContext = CreateFlow(
        "SWA0320",
        "Context is generic",
        "Context '{0}' is generic, so nobody can tell which contexts it stands for, and the conversation goes on without it; make it a plain class");

    public static readonly DiagnosticDescriptor StepNotConstant = CreateFlow(
        "SWA0321",
        "Step is no constant string",
        "Step '{0}' must be a constant string, because the document is written when the program is compiled; declare it as 'const string'");

    public static readonly DiagnosticDescriptor StepWithoutText = CreateFlow(
        "SWA0322",
        "Step has no text",
        "Step '{0}' has no text, so the model would not know what to do in it; give the constant a value, or the step a [Section]");

    public static readonly DiagnosticDescriptor TextAndSections = CreateFlow(
        "SWA0323",
        "Text is given twice",
        "Text of '{0}' is given both as '{1}' and in sections, and the platform takes only one; keep the text or [{2}]");

    public static readonly DiagnosticDescriptor ContextWithoutSteps = CreateFlow(
        "SWA0324",
        "Context has no steps",
        "Context '{0}' has no steps, so a call that enters it has nothing to do; declare one as '[Step] const string'");

    public static readonly DiagnosticDescriptor SingleContextNotDefault = CreateFlow(
        "SWA0325",
        "The only context is not the default",
        "The only context of agent '{0}' is named '{1}', and a call begins in 'default', so it would never begin; name it 'default'");

    public static readonly DiagnosticDescriptor DuplicateFlowName = CreateFlow(
        "SWA0326",
        "Two contexts or steps have one name",
        "The {0} '{1}' and '{2}' are both named '{3}' for the model, which could then mean either; rename one");

    public static readonly DiagnosticDescriptor UnknownTool = CreateFlow(
        "SWA0327",
        "Step names an unknown tool",
        "Step '{0}' allows tool '{1}', which the agent does not have, so the model would call what nobody answers; {2}");

    public static readonly DiagnosticDescriptor UnknownStep = CreateFlow(
        "SWA0328",
        "Unknown step is named",
        "Property '{0}' of '{1}' names step '{2}', which the context does not have, so the conversation could not go there; {3}");

    public static readonly DiagnosticDescriptor UnknownContext = CreateFlow(
        "SWA0329",
        "Unknown context is named",
        "Property '{0}' of '{1}' names context '{2}', which the agent does not have, so the conversation could not go there; {3}");

    public static readonly DiagnosticDescriptor ReservedStepName = CreateFlow(
        "SWA0330",
        "Step has a name of the platform's",
        "Step '{0}' is named 'next', by which the platform means the step that follows, so it could not be reached; rename it");

    public static readonly DiagnosticDescriptor GatherWithoutQuestions = CreateFlow(
        "SWA0331",
        "Gather has no questions",
        "Step '{0}' gathers answers but asks nothing, so it would never be done; add a [Question] or remove [Gather]");

    public static readonly DiagnosticDescriptor QuestionWithoutGather = CreateFlow(
        "SWA0332",
        "Question without gather",
        "Step '{0}' has a [Question] but no [Gather], so it is never asked; add [Gather]");

    public static readonly DiagnosticDescriptor DuplicateQuestionKey = CreateFlow(
        "SWA0333",
        "Two questions have one key",
        "Step '{0}' has two questions with the key '{1}', so one answer would replace the other; rename one");

    public static readonly DiagnosticDescriptor ImpossibleCompletion = CreateFlow(
        "SWA0334",
        "Gather cannot go on",
        "The questions of step '{0}' cannot lead on, because {1}");

    public static readonly DiagnosticDescriptor FlowTooLong = CreateFlow(
        "SWA0335",
        "Too many contexts or steps",
        "'{0}' is one {1} too many: {2} has more than {3}, which the platform refuses; {4}");

    public static readonly DiagnosticDescriptor FlowOutOfPlace = Create(
        "SWA0336",
        Category.Prompt,
        DiagnosticSeverity.Warning,
        "Part of a conversation stands where nothing reads it",
        "Attribute [{0}] on '{1}' is read only {2}, so the model never hears of it; move it there or remove it");

    public static readonly DiagnosticDescriptor EmptyFlowName = CreateFlow(
        "SWA0337",
        "Name or question is empty",
        "The {0} of '{1}' is empty, so neither the model nor the platform can tell what is meant; write one or leave the argument out");

    public static readonly DiagnosticDescriptor GeneratedNameInConstant = CreateFlow(
        "SWA0338",
        "Generated name in a constant",
        "'{0}' is generated after constants and attributes are read, so what it says here would be missing on a call; {1}");

    /// <summary>All of these.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> OfFlow =
    [
        GenericContext,
        StepNotConstant,
        StepWithoutText,
        TextAndSections,
        ContextWithoutSteps,
        SingleContextNotDefault,
        DuplicateFlowName,
        UnknownTool,
        UnknownStep,
        UnknownContext,
        ReservedStepName,
        GatherWithoutQuestions,
        QuestionWithoutGather,
        DuplicateQuestionKey,
        ImpossibleCompletion,
        FlowTooLong,
        FlowOutOfPlace,
        EmptyFlowName,
        GeneratedNameInConstant,
    ];

    private static DiagnosticDescriptor CreateFlow(string id, string title, string message) =>
        Create(id, Category.Prompt, DiagnosticSeverity.Error, title, message);
}
