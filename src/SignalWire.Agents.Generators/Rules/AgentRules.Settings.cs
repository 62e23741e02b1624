using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor SettingOutOfRange = Create(
        "SWA0305",
        Category.Settings,
        DiagnosticSeverity.Error,
        "Setting is outside what the platform takes",
        "'{0}' must be {1} and is {2}, which the platform does not take; change it, or leave it out for the default");

    public static readonly DiagnosticDescriptor DuplicateLanguage = Create(
        "SWA0306",
        Category.Settings,
        DiagnosticSeverity.Error,
        "Two languages have one code",
        "Language '{0}' is there already, and the platform could use only one of the two; keep one, or give them different codes");

    public static readonly DiagnosticDescriptor MalformedLanguageCode = Create(
        "SWA0307",
        Category.Settings,
        DiagnosticSeverity.Error,
        "Language code is malformed",
        "'{0}' is no BCP 47 code, and the platform would not know the language; write a code such as 'en-US' or 'es'");

    public static readonly DiagnosticDescriptor MalformedVoice = Create(
        "SWA0308",
        Category.Settings,
        DiagnosticSeverity.Warning,
        "Voice is malformed",
        "Voice '{0}' {1}, so that the platform will not find it; write 'engine.voice:model', or a plain name");

    public static readonly DiagnosticDescriptor UnknownInternalFunction = Create(
        "SWA0309",
        Category.Settings,
        DiagnosticSeverity.Warning,
        "Filler is for a function that the platform does not have",
        "The platform has no internal function '{0}', so that the filler is never spoken; it has {1}");

    public static readonly DiagnosticDescriptor FillerLanguageNotSpoken = Create(
        "SWA0310",
        Category.Settings,
        DiagnosticSeverity.Warning,
        "Filler is in a language that the agent does not speak",
        "Filler of '{0}' is for '{1}', which the agent does not speak, so that it is never spoken; the agent speaks {2}");

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
        "Two values of global data have one key",
        "Global data has the key '{0}' already, and only one of two values could count; keep one, or name them differently");

    public static readonly DiagnosticDescriptor MalformedSettingJson = Create(
        "SWA0313",
        Category.Settings,
        DiagnosticSeverity.Error,
        "Setting is not the JSON that is wanted",
        "'{0}' is not the JSON that is wanted, and becomes part of the document as it is: {1}");

    public static readonly DiagnosticDescriptor IncompletePatternHint = Create(
        "SWA0314",
        Category.Settings,
        DiagnosticSeverity.Warning,
        "Pattern hint is incomplete",
        "Pattern hint '{0}' lacks {1} and is left out; give it, or write [Hint] for a word alone");

    public static readonly DiagnosticDescriptor InvalidHintPattern = Create(
        "SWA0315",
        Category.Settings,
        DiagnosticSeverity.Error,
        "Pattern of a hint is no regular expression",
        "Pattern of hint '{0}' is no regular expression, and nothing of what the caller says could match it: {1}");

    public static readonly DiagnosticDescriptor UnknownNativeFunction = Create(
        "SWA0316",
        Category.Settings,
        DiagnosticSeverity.Warning,
        "Native function is unknown",
        "The platform has no native function '{0}', so that the model cannot call it; it has {1}");

    public static readonly DiagnosticDescriptor SettingGivenTwice = Create(
        "SWA0317",
        Category.Settings,
        DiagnosticSeverity.Error,
        "Setting is given twice",
        "The document has the key '{0}' already, and which of two counts is up to the platform; keep one");

    public static readonly DiagnosticDescriptor RelativeServerUrl = Create(
        "SWA0318",
        Category.Settings,
        DiagnosticSeverity.Error,
        "Address of a server is not absolute",
        "'{0}' has no host, and the platform calls it itself; write the whole URL, such as 'https://…'");

    public static readonly DiagnosticDescriptor MalformedServerHeader = Create(
        "SWA0319",
        Category.Settings,
        DiagnosticSeverity.Error,
        "Header of a server is malformed",
        "Header '{0}' {1}, and the platform could not send it; write each as 'Name: value', once");
}
