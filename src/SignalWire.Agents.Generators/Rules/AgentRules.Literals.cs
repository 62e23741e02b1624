using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor MalformedPhoneNumber = CreateLiteral(
        "SWA0380",
        "Telephone number is not in E.164",
        "Telephone number '{0}' {1}, so that the platform does not reach it; write {2}");

    public static readonly DiagnosticDescriptor MalformedCallAddress = CreateLiteral(
        "SWA0381",
        "Address of a call is malformed",
        "Address '{0}' {1}, so that no call gets there; write {2}");

    public static readonly DiagnosticDescriptor MalformedCodec = CreateLiteral(
        "SWA0382",
        "Codec is malformed",
        "Codec '{0}' {1}, so that it is not offered to the other side; write {2}");

    public static readonly DiagnosticDescriptor MalformedLanguage = CreateLiteral(
        "SWA0383",
        "Language is no code of BCP 47",
        "Language code '{0}' {1}, so that the platform does not know the language; write {2}");

    public static readonly DiagnosticDescriptor MalformedVoiceName = CreateLiteral(
        "SWA0384",
        "Voice cannot be found",
        "Voice '{0}' {1}, so that the platform does not find it; write {2}");

    public static readonly DiagnosticDescriptor InvalidDigits = CreateLiteral(
        "SWA0385",
        "Digits are no keys of a telephone",
        "Digits '{0}' {1}, so that they are not sent, or are not waited for; write {2}");

    public static readonly DiagnosticDescriptor UnplayableUrl = CreateLiteral(
        "SWA0386",
        "URL cannot be played",
        "'{0}' {1}, so that the caller hears nothing; write {2}");

    public static readonly DiagnosticDescriptor MalformedUrl = CreateLiteral(
        "SWA0387",
        "URL is not whole",
        "URL '{0}' {1}, so that the platform cannot call it; write {2}");

    public static readonly DiagnosticDescriptor MalformedVariableName = CreateLiteral(
        "SWA0388",
        "Name of a variable is malformed",
        "Variable '{0}' {1}, so that the platform finds nothing under it; write {2}");

    public static readonly DiagnosticDescriptor NumberOutOfRange = CreateLiteral(
        "SWA0389",
        "Number is outside what the platform takes",
        "'{0}' must be {1} and is {2}, which the platform does not take; write a number that it takes");

    /// <summary>All of these.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> OfLiterals =
    [
        MalformedPhoneNumber,
        MalformedCallAddress,
        MalformedCodec,
        MalformedLanguage,
        MalformedVoiceName,
        InvalidDigits,
        UnplayableUrl,
        MalformedUrl,
        MalformedVariableName,
        NumberOutOfRange,
    ];

    private static DiagnosticDescriptor CreateLiteral(string id, string title, string message) =>
        Create(id, Category.Swml, DiagnosticSeverity.Warning, title, message);
}
