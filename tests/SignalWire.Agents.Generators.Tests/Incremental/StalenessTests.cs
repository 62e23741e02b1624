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
    public void Token_TakenAway_GivesWhatARunFromNothingGives(int file)
    {
        var before = TestCompilation.Create(Sources);
        var run = GeneratorRun.Start(before, new VoiceAgentGenerator());
        var tree = before.SyntaxTrees[file];
        var spans = tree.GetRoot().DescendantTokens(descendIntoTrivia: true).Select(token => token.Span).Where(span => !span.IsEmpty).ToList();
        Assert.True(spans.Count > 20);

        foreach (var span in spans)
        {
            string edited = tree.ToString().Remove(span.Start, span.Length);
            var again = run.Again(before.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(edited))));
            var anew = GeneratorRun.Start(TestCompilation.Create([.. Sources[..file], edited, .. Sources[(file + 1)..]]), new VoiceAgentGenerator());

            Assert.Equal(Texts(anew), Texts(again));
        }
    }

    private static IEnumerable<string> Texts(GeneratorRun run) => run.Sources.Select(source => source.SourceText.ToString());
}
