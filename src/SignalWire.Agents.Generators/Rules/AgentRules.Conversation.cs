using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor GenericContext = CreateConversation(
        "SWA0320",
        "Context must not be generic",
        "Context '{0}' is generic, so it is not one context and is left out of the conversation; remove its type parameters");

    public static readonly DiagnosticDescriptor StepNotConstant = CreateConversation(
        "SWA0321",
        "Step must be a constant string",
        "Step '{0}' must be a constant string, because the document is written at compile time; declare it as 'const string'");

    public static readonly DiagnosticDescriptor StepWithoutText = CreateConversation(
        "SWA0322",
        "Step has no text",
        "Step '{0}' has no text, so the model does not know what to do in it; give the constant a value or add a [Section]");

    public static readonly DiagnosticDescriptor TextAndSections = CreateConversation(
        "SWA0323",
        "Text is given both directly and in sections",
        "'{0}' has both {1} and [{2}], but the document has one place for this text; keep one of them");

    public static readonly DiagnosticDescriptor ContextWithoutSteps = CreateConversation(
        "SWA0324",
        "Context has no steps",
        "Context '{0}' has no steps, so a call that enters it has nothing to do; declare a step as '[Step] const string'");

    public static readonly DiagnosticDescriptor SingleContextNotDefault = CreateConversation(
        "SWA0325",
        "The only context must be named 'default'",
        "Context '{1}' is the only context of agent '{0}', but every call begins in 'default', so the platform rejects the "
        + "document; name it 'default'");

    public static readonly DiagnosticDescriptor DuplicateConversationName = CreateConversation(
        "SWA0326",
        "Two contexts or steps have the same name",
        "The {0} '{1}' and '{2}' are both named '{3}', so the model cannot tell them apart; rename one of them");

    public static readonly DiagnosticDescriptor UnknownTool = CreateConversation(
        "SWA0327",
        "Named tool does not exist",
        "Step '{0}' allows tool '{1}', but the agent has no such tool, so the model cannot call it; {2}");

    public static readonly DiagnosticDescriptor UnknownStep = CreateConversation(
        "SWA0328",
        "Named step does not exist",
        "Property '{0}' of '{1}' names step '{2}', but the context has no such step, so the conversation cannot go there; {3}");

    public static readonly DiagnosticDescriptor UnknownContext = CreateConversation(
        "SWA0329",
        "Named context does not exist",
        "Property '{0}' of '{1}' names context '{2}', but the agent has no such context, so the conversation cannot go there; {3}");

    public static readonly DiagnosticDescriptor ReservedStepName = CreateConversation(
        "SWA0330",
        "Step must not be named 'next'",
        "Step '{0}' is named 'next', which the platform reserves for the following step, so it could not be reached; rename it");

    public static readonly DiagnosticDescriptor GatherWithoutQuestions = CreateConversation(
        "SWA0331",
        "Gather has no questions",
        "Step '{0}' has [Gather] but no [Question], so it gathers no answers; add a [Question] or remove [Gather]");

    public static readonly DiagnosticDescriptor QuestionWithoutGather = CreateConversation(
        "SWA0332",
        "Question has no gather",
        "Step '{0}' has [Question] but no [Gather], so its questions are never asked; add [Gather]");

    public static readonly DiagnosticDescriptor DuplicateQuestionKey = CreateConversation(
        "SWA0333",
        "Two questions have the same key",
        "Two questions of step '{0}' have the key '{1}', so one answer would replace the other; rename one of them");

    public static readonly DiagnosticDescriptor ImpossibleCompletion = CreateConversation(
        "SWA0334",
        "Gather completion is ambiguous or leads nowhere",
        "Gather of step '{0}' {1}");

    public static readonly DiagnosticDescriptor ConversationTooLong = CreateConversation(
        "SWA0335",
        "Too many contexts or steps",
        "'{0}' exceeds the limit of {3} {1}s for {2}, and the platform rejects such a document; {4}");

    public static readonly DiagnosticDescriptor ConversationOutOfPlace = Create(
        "SWA0336",
        Category.Prompt,
        DiagnosticSeverity.Warning,
        "Conversation attribute is out of place",
        "Attribute [{0}] on '{1}' takes effect only {2}, so the model never sees it; move it there or remove it");

    public static readonly DiagnosticDescriptor EmptyConversationName = CreateConversation(
        "SWA0337",
        "Name, title, key or question is empty",
        "The {0} of '{1}' is empty, so the platform cannot use it on a call; write a {0}");

    public static readonly DiagnosticDescriptor GeneratedNameInConstant = CreateConversation(
        "SWA0338",
        "Generated name is used in a constant or an attribute",
        "'{0}' is generated after constants and attributes are read, so its value would be missing on a call; {1}");

    /// <summary>All rules about conversations.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> OfConversation =
    [
        GenericContext,
        StepNotConstant,
        StepWithoutText,
        TextAndSections,
        ContextWithoutSteps,
        SingleContextNotDefault,
        DuplicateConversationName,
        UnknownTool,
        UnknownStep,
        UnknownContext,
        ReservedStepName,
        GatherWithoutQuestions,
        QuestionWithoutGather,
        DuplicateQuestionKey,
        ImpossibleCompletion,
        ConversationTooLong,
        ConversationOutOfPlace,
        EmptyConversationName,
        GeneratedNameInConstant,
    ];

    private static DiagnosticDescriptor CreateConversation(string id, string title, string message) =>
        Create(id, Category.Prompt, DiagnosticSeverity.Error, title, message);
}
