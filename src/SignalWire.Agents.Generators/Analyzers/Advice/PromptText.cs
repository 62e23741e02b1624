using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>A text of the prompt, with the locations of its words.</summary>
/// <param name="text">The text.</param>
/// <param name="code">The code of the text; <see langword="null"/> if it is unknown.</param>
/// <param name="otherwise">The location for a word that is not found in the code.</param>
internal sealed class PromptText(string text, SyntaxNode? code, Location otherwise)
{
    private const string Bullets = "Bullets";

    /// <summary>Gets the constants of an agent and its contexts that the model reads, and their bullets.</summary>
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

    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>Finds the matches of a pattern in the text.</summary>
    public IEnumerable<Match> Matches(Regex pattern) => pattern.Matches(text).Cast<Match>();

    /// <summary>
    /// Finds the location of a word in the source, so that only the word is marked and replaced; the whole constant if the word is
    /// elsewhere.
    /// </summary>
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
