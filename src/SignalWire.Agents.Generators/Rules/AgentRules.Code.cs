using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

/// <content>Advice on the code of tools, and on what they say.</content>
internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor BlockingCall = Create(
        "SWA0412",
        Category.Tool,
        DiagnosticSeverity.Warning,
        "Tool blocks a thread",
        "'{0}' blocks a thread of the server while the call waits, and with enough calls at once all of them wait; {1}");

    public static readonly DiagnosticDescriptor TokenNotPassedOn = CreateAdvice(
        "SWA0413",
        Category.Tool,
        "Cancellation is not passed on",
        "'{0}' is not told when the caller hangs up or the time is over, so it works on for nobody; pass '{1}' on");

    public static readonly DiagnosticDescriptor SlowToolWithoutFiller = CreateAdvice(
        "SWA0414",
        Category.Tool,
        "Slow tool leaves the caller in silence",
        "Tool '{0}' waits for '{1}', and the caller hears nothing until it is done; add a [Filler], or a WaitFile");

    public static readonly DiagnosticDescriptor MarkdownSpoken = CreateAdvice(
        "SWA0440",
        Category.Tool,
        "Markdown in what is spoken",
        "The answer holds Markdown ({0}), which is read out letter by letter or garbled; write it as somebody would say it");

    public static readonly DiagnosticDescriptor UrlSpoken = CreateAdvice(
        "SWA0441",
        Category.Tool,
        "URL in what is spoken",
        "The answer holds the URL '{0}', which no caller can write down; send it by SMS, or say where to find it");

    public static readonly DiagnosticDescriptor DigitsSpoken = CreateAdvice(
        "SWA0442",
        Category.Tool,
        "Long number in what is spoken",
        "The answer holds '{0}', which a voice may read as one huge number; put spaces between its groups of digits");
}
