using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Literals;
using SignalWire.Agents.Generators.Parsing.Types;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Literals;

/// <summary>Checks a literal against the mark of its target.</summary>
internal static class LiteralCheck
{
    private static readonly Dictionary<TextForm, DiagnosticDescriptor> Rules = new()
    {
        [TextForms.PhoneNumber] = AgentRules.MalformedPhoneNumber,
        [TextForms.SipUri] = AgentRules.MalformedCallAddress,
        [TextForms.SipUser] = AgentRules.MalformedCallAddress,
        [TextForms.CallAddress] = AgentRules.MalformedCallAddress,
        [TextForms.Codecs] = AgentRules.MalformedCodec,
        [TextForms.LanguageCode] = AgentRules.MalformedLanguage,
        [TextForms.Voice] = AgentRules.MalformedVoiceName,
        [TextForms.Digits] = AgentRules.InvalidDigits,
        [TextForms.PlayUrl] = AgentRules.UnplayableUrl,
        [TextForms.HttpUrl] = AgentRules.MalformedUrl,
        [TextForms.VariableName] = AgentRules.MalformedVariableName,
    };

    /// <summary>Finds what is wrong with a value; <see langword="null"/> if it is valid or unknown.</summary>
    public static Finding? Find(WrittenValue value, LiteralMark mark) => (value.Constant, mark) switch
    {
        (string text, { Text: { } expected }) => FindInText(value.Syntax, text, expected),
        (null, { Text: { } expected }) => FindInParts(value.Parts, expected),
        ({ } number, { Range: { } range }) when DefaultValues.IsNumber(number) => FindInNumber(value.Syntax, number, mark.Member, range),
        _ => null,
    };

    private static Finding? FindInText(SyntaxNode syntax, string text, ExpectedText expected) =>
        expected.Judge(text) is var (form, fault)
            ? Report(form, syntax, text, fault.Words, expected) with { Replacement = Literal(syntax, fault.Replacement) }
            : null;

    private static Finding? FindInParts(IReadOnlyList<WrittenValue> parts, ExpectedText expected) =>
        expected.Judge([.. parts.Select(part => part.Constant as string)]) is { } fault
            ? Report(fault.Form, parts[fault.Part].Syntax, Shown(parts), fault.Words, expected)
            : null;

    private static string Shown(IEnumerable<WrittenValue> parts) => string.Concat(parts.Select(part => part.Constant as string ?? "{…}"));

    private static Finding? FindInNumber(SyntaxNode syntax, object number, string member, NumberRange range) =>
        range.Has(Convert.ToDouble(number, CultureInfo.InvariantCulture))
            ? null
            : new Finding(AgentRules.NumberOutOfRange, syntax.GetLocation(), [member, range.Words, DefaultValues.Digits(number)]);

    private static Finding Report(TextForm form, SyntaxNode syntax, string text, string fault, ExpectedText expected) =>
        new(Rules[form], syntax.GetLocation(), [ShownText.Of(text), fault, expected.Words]);

    /// <summary>The replacement as C#; <see langword="null"/> if the text is a constant from elsewhere or a concatenation.</summary>
    private static string? Literal(SyntaxNode syntax, string? replacement) =>
        replacement is not null && syntax is LiteralExpressionSyntax ? SymbolDisplay.FormatLiteral(replacement, quote: true) : null;
}
