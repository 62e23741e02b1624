using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

/// <content>Advice on agents, tools and conversations as a whole.</content>
internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor NoPrompt = CreateAdvice(
        "SWA0401",
        Category.Prompt,
        "Agent has no prompt",
        "Agent '{0}' has no prompt, so the model is told nothing of its task; add a [PromptSection]");

    public static readonly DiagnosticDescriptor LongDescription = CreateAdvice(
        "SWA0410",
        Category.Tool,
        "Tool description is too long",
        "Tool '{0}' is described in {1} letters, which the model reads again at every turn; say in {2} what it does, and the rest in the "
        + "prompt");

    public static readonly DiagnosticDescriptor AlikeDescriptions = CreateAdvice(
        "SWA0411",
        Category.Tool,
        "Two tools are described alike",
        "Tools '{0}' and '{1}' are described in the same words, so the model cannot know which one to call; say what sets '{1}' apart");

    public static readonly DiagnosticDescriptor TooManyTools = CreateAdvice(
        "SWA0415",
        Category.Tool,
        "Too many tools are offered at once",
        "'{0}' offers {1} tools at once, and a model chooses badly among more than {2}; {3}");

    public static readonly DiagnosticDescriptor UnreachableStep = CreateConversationAdvice(
        "SWA0420",
        "No step leads here",
        "No step leads to '{0}', so no call gets there; name it in the Next of a step before it, or remove it");

    public static readonly DiagnosticDescriptor UnenteredContext = CreateConversationAdvice(
        "SWA0421",
        "No step leads to the context",
        "No step leads to context '{0}', so no call gets there; name it in the Contexts of a step elsewhere, or remove it");

    public static readonly DiagnosticDescriptor NoWayOut = CreateAdvice(
        "SWA0422",
        Category.Prompt,
        "No way leads out of the step",
        "No way leads out of step '{0}', so the conversation ends there with nothing more to do than to hang up; allow a step in Next, a "
        + "context in Contexts, or set End = true");

    public static readonly DiagnosticDescriptor LoopWithoutExit = CreateAdvice(
        "SWA0423",
        Category.Prompt,
        "Steps go round without an end",
        "The steps {0} lead only to each other, so the call goes round until somebody hangs up; let one of them lead on, or set End = "
        + "true on it");

    public static readonly DiagnosticDescriptor ToolsInherited = CreateAdvice(
        "SWA0424",
        Category.Prompt,
        "Step takes over the tools of the step before",
        "Step '{0}' says nothing of tools, so those of '{1}' stay on offer; say which it needs, if only by Tools = {2}");

    public static readonly DiagnosticDescriptor NearToolName = Create(
        "SWA0430",
        Category.Prompt,
        DiagnosticSeverity.Warning,
        "Prompt names a tool that is not there",
        "The prompt says '{0}', and there is no such tool, so the model tries to call what nobody answers; did you mean '{1}'?");

    public static readonly DiagnosticDescriptor ToolOfNoStep = CreateConversationAdvice(
        "SWA0431",
        "No step offers the tool",
        "Every step says which tools it offers, and none offers '{0}', so the model can never call it; name it in the Tools of a step, or "
        + "remove it");

    public static readonly DiagnosticDescriptor UnsetGlobalData = CreateAdvice(
        "SWA0432",
        Category.Prompt,
        "Nothing sets the global data",
        "Nothing here sets global data '{0}', so the model reads an empty place unless somebody else does; add [GlobalData(\"{0}\", …)], "
        + "or mend the name");

    public static readonly DiagnosticDescriptor LanguageWithoutFillers = CreateAdvice(
        "SWA0443",
        Category.Settings,
        "Language has no fillers",
        "'{0}' has fillers in '{1}' and none in '{2}', so callers who speak that hear silence where others hear a word; add some");

    public static readonly DiagnosticDescriptor MapWithoutFallback = CreateAdvice(
        "SWA0452",
        Category.Tool,
        "Data map says nothing when its web service fails",
        "Data map '{0}' has no [Fallback], so where its web service fails the model is told nothing and makes something up; add one that "
        + "says so");

    /// <summary>What an analyzer of agents as a whole reports.</summary>
    public static IEnumerable<DiagnosticDescriptor> OfAdvice =>
    [
        NoPrompt, LongDescription, AlikeDescriptions, TooManyTools, UnreachableStep, UnenteredContext, NoWayOut, LoopWithoutExit,
        ToolsInherited,
        NearToolName, ToolOfNoStep, UnsetGlobalData, LanguageWithoutFillers, MapWithoutFallback, SecretInMap, SecretInLiteral,
        MalformedRoute,
    ];

    private static DiagnosticDescriptor CreateAdvice(string id, string category, string title, string message) =>
        Create(id, category, DiagnosticSeverity.Info, title, message);

    /// <summary>A conversation that cannot go as it is written is no matter of taste.</summary>
    private static DiagnosticDescriptor CreateConversationAdvice(string id, string title, string message) =>
        Create(id, Category.Prompt, DiagnosticSeverity.Warning, title, message);
}
