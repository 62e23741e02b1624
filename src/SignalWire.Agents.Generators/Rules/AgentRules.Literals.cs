using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor MalformedPhoneNumber = CreateLiteral(
        "SWA0380", "Telephone number is not in E.164", "Telephone number '{0}' {1}, so the platform cannot reach it; write {2}");

    public static readonly DiagnosticDescriptor MalformedCallAddress = CreateLiteral(
        "SWA0381", "Call address is malformed", "Address '{0}' {1}, so no call gets there; write {2}");

    public static readonly DiagnosticDescriptor MalformedCodec = CreateLiteral(
        "SWA0382", "Codec is malformed", "Codec '{0}' {1}, so it is not offered to the other side; write {2}");

    public static readonly DiagnosticDescriptor MalformedLanguage = CreateLiteral(
        "SWA0383", "Language code is not BCP 47", "Language code '{0}' {1}, so the platform does not recognize the language; write {2}");

    public static readonly DiagnosticDescriptor MalformedVoiceName = CreateLiteral(
        "SWA0384", "Voice cannot be found", "Voice '{0}' {1}, so the platform cannot find it; write {2}");

    public static readonly DiagnosticDescriptor InvalidDigits = CreateLiteral(
        "SWA0385", "Digits are not keys of a telephone", "Digit string '{0}' {1}, so it is not sent or not waited for; write {2}");

    public static readonly DiagnosticDescriptor UnplayableUrl = CreateLiteral(
        "SWA0386", "URL cannot be played", "'{0}' {1}, so the caller hears nothing; write {2}");

    public static readonly DiagnosticDescriptor MalformedUrl = CreateLiteral(
        "SWA0387", "URL must be absolute", "URL '{0}' {1}, so the platform cannot call it; write {2}");

    public static readonly DiagnosticDescriptor MalformedVariableName = CreateLiteral(
        "SWA0388", "Variable name is malformed", "Variable '{0}' {1}, so the platform finds no value for it; write {2}");

    public static readonly DiagnosticDescriptor NumberOutOfRange = CreateLiteral(
        "SWA0389", "Number is out of range", "'{0}' must be {1}, but is {2}, which the platform rejects; write a number in the range");

    /// <summary>All rules about literals.</summary>
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
