using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

/// <content>Advice about the code of tools and about their answers.</content>
internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor BlockingCall = Create(
        "SWA0412",
        Category.Tool,
        DiagnosticSeverity.Warning,
        "Tool blocks a thread",
        "'{0}' blocks a thread of the server while the call waits, so enough calls at once make all of them wait; {1}");

    public static readonly DiagnosticDescriptor TokenNotPassedOn = CreateAdvice(
        "SWA0413",
        Category.Tool,
        "Cancellation token is not passed on",
        "'{0}' does not stop when the caller hangs up or the time is over, so it works for nobody; pass '{1}'");

    public static readonly DiagnosticDescriptor SlowToolWithoutFiller = CreateAdvice(
        "SWA0414",
        Category.Tool,
        "Slow tool leaves the caller in silence",
        "Tool '{0}' waits for '{1}', and the caller hears nothing until it is done; add a [Filler] or a WaitFile");

    public static readonly DiagnosticDescriptor MarkdownSpoken = CreateAdvice(
        "SWA0440",
        Category.Tool,
        "Spoken text contains Markdown",
        "The answer contains Markdown ({0}), which is read out letter by letter or garbled; write it the way people speak");

    public static readonly DiagnosticDescriptor UrlSpoken = CreateAdvice(
        "SWA0441",
        Category.Tool,
        "Spoken text contains a URL",
        "The answer contains the URL '{0}', which no caller can write down; send it by SMS, or say where to find it");

    public static readonly DiagnosticDescriptor DigitsSpoken = CreateAdvice(
        "SWA0442",
        Category.Tool,
        "Spoken text contains a long number",
        "The answer contains '{0}', which a voice may read as one huge number; put spaces between groups of digits");
}
