using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor SettingOutOfRange = Create(
        "SWA0305",
        Category.Settings,
        DiagnosticSeverity.Error,
        "Setting is out of range",
        "'{0}' must be {1}, but is {2}, which the platform rejects; change it, or leave it out for the default");

    public static readonly DiagnosticDescriptor DuplicateLanguage = Create(
        "SWA0306",
        Category.Settings,
        DiagnosticSeverity.Error,
        "Two languages have the same code",
        "Language '{0}' is already declared, and the platform can use only one of the two; keep one, or give them different codes");

    public static readonly DiagnosticDescriptor MalformedLanguageCode = Create(
        "SWA0307",
        Category.Settings,
        DiagnosticSeverity.Error,
        "Language code is malformed",
        "'{0}' is not a BCP 47 code, so the platform does not recognize the language; write a code such as 'en-US' or 'es'");

    public static readonly DiagnosticDescriptor MalformedVoice = Create(
        "SWA0308",
        Category.Settings,
        DiagnosticSeverity.Warning,
        "Voice is malformed",
        "Voice '{0}' {1}, so the platform cannot find it; write 'engine.voice:model', or a plain name");

    public static readonly DiagnosticDescriptor UnknownInternalFunction = Create(
        "SWA0309",
        Category.Settings,
        DiagnosticSeverity.Warning,
        "Filler is for an internal function that does not exist",
        "The platform has no internal function '{0}', so the filler is never spoken; available: {1}");

    public static readonly DiagnosticDescriptor FillerLanguageNotSpoken = Create(
        "SWA0310",
        Category.Settings,
        DiagnosticSeverity.Warning,
        "Filler language is not spoken by the agent",
        "Filler of '{0}' is for '{1}', which the agent does not speak, so it is never spoken; the agent speaks {2}");

    public static readonly DiagnosticDescriptor ContradictorySettings = Create(
        "SWA0311",
        Category.Settings,
        DiagnosticSeverity.Warning,
        "Setting contradicts another one",
        "'{0}' {1}");

    public static readonly DiagnosticDescriptor DuplicateGlobalData = Create(
        "SWA0312",
        Category.Settings,
        DiagnosticSeverity.Error,
        "Two values of global data have the same key",
        "Global data already has the key '{0}', and only one of the two values can count; keep one, or rename one");

    public static readonly DiagnosticDescriptor MalformedSettingJson = Create(
        "SWA0313",
        Category.Settings,
        DiagnosticSeverity.Error,
        "Setting is not the expected JSON",
        "'{0}' is not the expected JSON, and it becomes part of the document unchanged: {1}");

    public static readonly DiagnosticDescriptor IncompletePatternHint = Create(
        "SWA0314",
        Category.Settings,
        DiagnosticSeverity.Warning,
        "Pattern hint is incomplete",
        "Pattern hint '{0}' has no {1}, so it is left out; add it, or write [Hint] for a plain word");

    public static readonly DiagnosticDescriptor InvalidHintPattern = Create(
        "SWA0315",
        Category.Settings,
        DiagnosticSeverity.Error,
        "Pattern of a hint is not a valid regular expression",
        "The pattern of hint '{0}' is not a valid regular expression, so nothing that the caller says matches it: {1}");

    public static readonly DiagnosticDescriptor UnknownNativeFunction = Create(
        "SWA0316",
        Category.Settings,
        DiagnosticSeverity.Warning,
        "Native function does not exist",
        "The platform has no native function '{0}', so the model cannot call it; available: {1}");

    public static readonly DiagnosticDescriptor SettingGivenTwice = Create(
        "SWA0317",
        Category.Settings,
        DiagnosticSeverity.Error,
        "Setting is set twice",
        "The document already has the key '{0}', and the platform decides which of the two counts; keep one");

    public static readonly DiagnosticDescriptor RelativeServerUrl = Create(
        "SWA0318",
        Category.Settings,
        DiagnosticSeverity.Error,
        "Server address must be absolute",
        "'{0}' has no host, and the platform calls it directly; write an absolute URL, such as 'https://…'");

    public static readonly DiagnosticDescriptor MalformedServerHeader = Create(
        "SWA0319",
        Category.Settings,
        DiagnosticSeverity.Error,
        "Server header is malformed",
        "Header '{0}' {1}, so the platform cannot send it; write each header once, as 'Name: value'");
}
