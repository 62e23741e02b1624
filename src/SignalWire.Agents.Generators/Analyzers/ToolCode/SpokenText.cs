using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SignalWire.Agents.Generators.Analyzers.Results;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.ToolCode;

/// <summary>Finds text in a tool's answers that cannot be spoken.</summary>
internal static class SpokenText
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMilliseconds(200);

    private static readonly (Regex Form, string Name)[] s_markdown =
    [
        (new(@"\*\*[^*\s](?:[^*]*[^*\s])?\*\*", RegexOptions.CultureInvariant, s_limit), "bold"),
        (new(@"^\s{0,3}#{1,6}\s+\p{Lu}", RegexOptions.CultureInvariant | RegexOptions.Multiline, s_limit), "a heading"),
        (new(@"\[[^\]]+\]\([^)\s]+\)", RegexOptions.CultureInvariant, s_limit), "a link"),
        (new(@"(?:^\s*[-*+]\s+\S.*\n?){2,}", RegexOptions.CultureInvariant | RegexOptions.Multiline, s_limit), "a list"),
        (new(@"^\s*\|.*\|\s*$", RegexOptions.CultureInvariant | RegexOptions.Multiline, s_limit), "a table"),
    ];

    private static readonly Regex s_url = new(
        @"(?:https?://|\bwww\.)[^\s""'<>]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, s_limit);

    private static readonly Regex s_digits = new(@"(?<![\w.,:/-])\+?\d{7,}(?![\w])", RegexOptions.CultureInvariant, s_limit);

    /// <summary>The findings.</summary>
    public static IEnumerable<Finding> Find(ToolBody body)
    {
        foreach (var part in body.Operations.SelectMany(operation => Spoken(operation, body)).SelectMany(Leaves).SelectMany(Parts))
        {
            if (Fault(part) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static Finding? Fault((IOperation Where, string Text) part)
    {
        var place = part.Where.Syntax.GetLocation();
        foreach (var (form, name) in s_markdown)
        {
            if (form.IsMatch(part.Text))
            {
                return new Finding(AgentRules.MarkdownSpoken, place, [name]);
            }
        }

        return s_url.Match(part.Text) is { Success: true, Value: var url }
            ? new Finding(AgentRules.UrlSpoken, place, [url.TrimEnd('.', ',')])
            : s_digits.Match(part.Text) is { Success: true, Value: var digits } ? new Finding(AgentRules.DigitsSpoken, place, [digits])
            : null;
    }

    /// <summary>The texts that an operation sends to the model or the caller.</summary>
    private static IEnumerable<IOperation> Spoken(IOperation operation, ToolBody body) => operation switch
    {
        IObjectCreationOperation made when IsResult(made.Type, body) => made.Arguments.Take(1).Select(argument => argument.Value),
        IInvocationOperation { TargetMethod.Name: "SetResponse" or "Say" } call when IsResult(call.TargetMethod.ContainingType, body) =>
            call.Arguments.Take(1).Select(argument => argument.Value),
        IReturnOperation { ReturnedValue: { } value } when !ToolBody.IsWithinFunction(operation) => [value],
        _ => [],
    };

    private static bool IsResult(ITypeSymbol? type, ToolBody body) =>
        body.Known.Is(type, KnownNames.FunctionResult);

    /// <summary>The possible values of an expression, branch by branch.</summary>
    private static IEnumerable<IOperation> Leaves(IOperation value) => value.Plain() switch
    {
        IConditionalOperation { WhenFalse: { } otherwise } choice => Leaves(choice.WhenTrue).Concat(Leaves(otherwise)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Leaves(arm.Value)),
        ICoalesceOperation choice => Leaves(choice.Value).Concat(Leaves(choice.WhenNull)),
        IInvocationOperation { TargetMethod: { Name: "FromResult", IsStatic: true }, Arguments: [var result] } => Leaves(result.Value),
        var leaf => [leaf],
    };

    private static IEnumerable<(IOperation Where, string Text)> Parts(IOperation leaf) => leaf switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => [(leaf, text)],
        IInterpolatedStringOperation text => text.Parts.OfType<IInterpolatedStringTextOperation>()
            .Where(part => part.Text.ConstantValue.Value is string)
            .Select(part => ((IOperation)part, (string)part.Text.ConstantValue.Value!)),
        _ => [],
    };
}
