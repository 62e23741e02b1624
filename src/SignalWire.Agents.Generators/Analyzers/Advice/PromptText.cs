using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Advice;

/// <summary>A constant of the prompt: what it says, and where each word of it stands.</summary>
internal sealed class PromptText(IFieldSymbol field, string text, CancellationToken cancellationToken)
{
    /// <summary>The constants of an agent and its contexts that the model reads.</summary>
    public static IEnumerable<PromptText> Of(AdviceSubject subject) => subject.Agent.GetMembers().OfType<IFieldSymbol>()
        .Concat(subject.Parsed.Contexts.SelectMany(context => context.Steps).Select(step => step.Field))
        .Where(field => field.ConstantValue is string && subject.Known.IsPromptConstant(field.GetAttributes()))
        .Select(field => new PromptText(field, (string)field.ConstantValue!, subject.CancellationToken));

    /// <summary>The matches of a pattern in what is said.</summary>
    public IEnumerable<Match> Matches(Regex pattern) => pattern.Matches(text).Cast<Match>();

    /// <summary>Where a word stands in the source, so that it alone is marked and replaced; the whole constant where it stands elsewhere.</summary>
    public (Location Place, bool IsWord) Find(string word)
    {
        if (field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value })
        {
            foreach (var token in value.Texts())
            {
                if (Place(token.Text, word) is { } start)
                {
                    return (Location.Create(token.SyntaxTree!, new TextSpan(token.SpanStart + start, word.Length)), true);
                }
            }
        }

        return (field.Locations[0], false);
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
