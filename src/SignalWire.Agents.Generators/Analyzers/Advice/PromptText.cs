using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>A text of the prompt: what it says, and where each word of it stands.</summary>
/// <param name="text">What it says.</param>
/// <param name="code">How that is written; nothing where nobody can say.</param>
/// <param name="otherwise">What to mark where a word is not found in the code.</param>
internal sealed class PromptText(string text, SyntaxNode? code, Location otherwise)
{
    private const string Bullets = "Bullets";

    /// <summary>The constants of an agent and its contexts that the model reads, and the bullets below them.</summary>
    public static IEnumerable<PromptText> Of(AdviceSubject subject) => subject.Agent.GetMembers().OfType<IFieldSymbol>()
        .Concat(subject.Parsed.Contexts.SelectMany(context => context.Steps).Select(step => step.Field))
        .Where(field => field.ConstantValue is string && subject.Known.IsPromptConstant(field.GetAttributes()))
        .SelectMany(field => Of(field, subject.CancellationToken));

    private static IEnumerable<PromptText> Of(IFieldSymbol field, CancellationToken cancellationToken)
    {
        var declared = field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) as VariableDeclaratorSyntax;
        yield return new PromptText((string)field.ConstantValue!, declared?.Initializer?.Value, field.Locations[0]);
        foreach (var attribute in field.GetAttributes())
        {
            string bullets = string.Join("\n", attribute.NamedTexts(Bullets));
            if (bullets.Length > 0)
            {
                yield return new PromptText(bullets, attribute.ExpressionOf(Bullets, cancellationToken), field.Locations[0]);
            }
        }
    }

    /// <summary>What it says.</summary>
    public string Text => text;

    /// <summary>The matches of a pattern in what is said.</summary>
    public IEnumerable<Match> Matches(Regex pattern) => pattern.Matches(text).Cast<Match>();

    /// <summary>Where a word stands in the source, so that it alone is marked and replaced; the whole constant where it stands
    /// elsewhere.</summary>
    public (Location Place, bool IsWord) Find(string word)
    {
        foreach (var token in code?.Texts() ?? [])
        {
            if (Place(token.Text, word) is { } start)
            {
                return (Location.Create(token.SyntaxTree!, new TextSpan(token.SpanStart + start, word.Length)), true);
            }
        }

        return (otherwise, false);
    }

    private static int? Place(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            int end = at + word.Length;
            if ((at == 0 || !IsPart(text[at - 1])) && (end == text.Length || !IsPart(text[end])))
            {
                return at;
            }
        }

        return null;
    }

    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || letter == '_';
}
