using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

/// <content>Advice about agents, tools and conversations as a whole.</content>
internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor NoPrompt = CreateAdvice(
        "SWA0401",
        Category.Prompt,
        "Agent has no prompt",
        "Agent '{0}' has no prompt, so the model does not know its task; add a [PromptSection]");

    public static readonly DiagnosticDescriptor LongDescription = CreateAdvice(
        "SWA0410",
        Category.Tool,
        "Tool description is too long",
        "The description of tool '{0}' has {1} characters, which the model reads at every turn; say what it does in {2}, and move the "
        + "rest to the prompt");

    public static readonly DiagnosticDescriptor AlikeDescriptions = CreateAdvice(
        "SWA0411",
        Category.Tool,
        "Two tools have the same description",
        "Tools '{0}' and '{1}' have the same description, so the model cannot know which one to call; say how '{1}' differs");

    public static readonly DiagnosticDescriptor TooManyTools = CreateAdvice(
        "SWA0415",
        Category.Tool,
        "Too many tools are offered at once",
        "'{0}' offers {1} tools at once, and a model chooses badly among more than {2}; {3}");

    public static readonly DiagnosticDescriptor UnreachableStep = CreateConversationAdvice(
        "SWA0420",
        "Step is unreachable",
        "No step leads to '{0}', so no call gets there; name it in the Next of a step before it, or remove it");

    public static readonly DiagnosticDescriptor UnenteredContext = CreateConversationAdvice(
        "SWA0421",
        "Context is unreachable",
        "No step leads to context '{0}', so no call gets there; name it in the Contexts of a step, or remove it");

    public static readonly DiagnosticDescriptor NoWayOut = CreateAdvice(
        "SWA0422",
        Category.Prompt,
        "Step has no way out",
        "Step '{0}' leads nowhere, so the conversation can only hang up there; allow a step in Next or a context in Contexts, or set "
        + "End = true");

    public static readonly DiagnosticDescriptor LoopWithoutExit = CreateAdvice(
        "SWA0423",
        Category.Prompt,
        "Steps form a loop without an end",
        "The steps {0} lead only to each other, so the call goes round until somebody hangs up; let one of them lead on, or set End = "
        + "true on it");

    public static readonly DiagnosticDescriptor ToolsInherited = CreateAdvice(
        "SWA0424",
        Category.Prompt,
        "Step inherits the tools of the previous step",
        "Step '{0}' does not set Tools, so those of '{1}' stay available; list the tools that it needs, such as Tools = {2}");

    public static readonly DiagnosticDescriptor NearToolName = Create(
        "SWA0430",
        Category.Prompt,
        DiagnosticSeverity.Warning,
        "Prompt names a tool that does not exist",
        "The prompt says '{0}', but no such tool exists, so the model calls something that nobody answers; did you mean '{1}'?");

    public static readonly DiagnosticDescriptor ToolOfNoStep = CreateConversationAdvice(
        "SWA0431",
        "No step offers the tool",
        "Every step sets Tools, and none of them offers '{0}', so the model can never call it; add it to the Tools of a step, or "
        + "remove it");

    public static readonly DiagnosticDescriptor UnsetGlobalData = CreateAdvice(
        "SWA0432",
        Category.Prompt,
        "Global data is never set",
        "Nothing in this project sets global data '{0}', so the model may read an empty place; add [GlobalData(\"{0}\", …)], or "
        + "correct the name");

    public static readonly DiagnosticDescriptor LanguageWithoutFillers = CreateAdvice(
        "SWA0443",
        Category.Settings,
        "Language has no fillers",
        "'{0}' has fillers in '{1}' but none in '{2}', so callers in that language hear silence; add some");

    public static readonly DiagnosticDescriptor MapWithoutFallback = CreateAdvice(
        "SWA0452",
        Category.Tool,
        "Data map has no fallback",
        "Data map '{0}' has no [Fallback], so the model gets no answer when its web service fails, and makes one up; add a [Fallback]");

    /// <summary>The rules that <see cref="Analyzers.AdviceAnalyzer"/> reports.</summary>
    public static IEnumerable<DiagnosticDescriptor> OfAdvice =>
    [
        NoPrompt, LongDescription, AlikeDescriptions, TooManyTools, UnreachableStep, UnenteredContext, NoWayOut, LoopWithoutExit,
        ToolsInherited,
        NearToolName, ToolOfNoStep, UnsetGlobalData, LanguageWithoutFillers, MapWithoutFallback, SecretInMap, SecretInLiteral,
        MalformedRoute,
    ];

    private static DiagnosticDescriptor CreateAdvice(string id, string category, string title, string message) =>
        Create(id, category, DiagnosticSeverity.Info, title, message);

    /// <summary>An unreachable part of a conversation is a mistake rather than a matter of taste, so it is a warning.</summary>
    private static DiagnosticDescriptor CreateConversationAdvice(string id, string title, string message) =>
        Create(id, Category.Prompt, DiagnosticSeverity.Warning, title, message);
}
