using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SignalWire.Agents.Generators.Tests.Incremental;

/// <summary>Whatever is edited, and in whichever file, what comes out is what a run from nothing gives.</summary>
public sealed class StalenessTests
{
    private static readonly string[] Sources =
    [
        """
        using SignalWire.Agents;

        [VoiceAgent(Words.Name, Route = "/" + Words.Route)]
        public sealed partial class Support : Desk
        {
            [PromptSection] const string Role = Words.Role;

            /// <inheritdoc/>
            [Tool] public override string CheckOrder(string orderId, int count = Words.Count) { return "shipped"; }
        }
        """,
        """
        /// <summary>Words that others use.</summary>
        public static class Words
        {
            public const string Name = "Support";
            public const string Route = "support";
            public const string Role = "You help " + Whom;
            public const string Whom = "callers.";
            public const int Count = 3;
        }
        """,
        """
        public abstract class Desk
        {
            /// <summary>Check an order.</summary>
            /// <param name="orderId">The <see cref="Words"/> order.</param>
            /// <param name="count">How many.</param>
            public abstract string CheckOrder(string orderId, int count);
            public string Close() { return "closed"; }
        }
        """,
        """
        using SignalWire.Agents;

        partial class Support
        {
            /// <summary>Say hello.</summary>
            [Tool] string Greet(bool loud) => loud ? "HELLO" : Words.Whom;
        }
        """,
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Token_ChangedOrTakenAway_GivesWhatARunFromNothingGives(int file)
    {
        var before = TestCompilation.Create(Sources);
        var run = GeneratorRun.Start(before, new VoiceAgentGenerator());
        var tree = before.SyntaxTrees[file];
        var edits = tree.GetRoot().DescendantTokens(descendIntoTrivia: true).Where(token => !token.Span.IsEmpty).SelectMany(Edits).ToList();
        Assert.True(edits.Count > 20);

        foreach (var edit in edits)
        {
            string edited = SourceText.From(tree.ToString()).WithChanges(edit).ToString();
            var again = run.Again(before.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(edited))));
            var anew = GeneratorRun.Start(
                TestCompilation.Create([.. Sources[..file], edited, .. Sources[(file + 1)..]]), new VoiceAgentGenerator());

            Assert.Equal(Texts(anew), Texts(again));
        }
    }

    private static IEnumerable<TextChange> Edits(SyntaxToken token)
    {
        yield return new TextChange(token.Span, "");
        if (token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.NumericLiteralToken or SyntaxKind.XmlTextLiteralToken)
        {
            // A quote or a blank stays where it is.
            yield return new TextChange(new TextSpan(token.SpanStart + token.Span.Length / 2, 0), "7");
        }
    }

    private static IEnumerable<string> Texts(GeneratorRun run) => run.Sources.Select(source => source.SourceText.ToString());
}
