using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SignalWire.Agents.TestKit;

namespace SignalWire.Agents.Benchmarks.Compiler;

/// <summary>A project of a thousand files, and a keystroke in one of them.</summary>
internal static class ManyFiles
{
    public const int Count = 1000;

    /// <summary>What a keystroke changes: the body of a method.</summary>
    private const string Body = "/* body */";

    /// <param name="members">What each agent has besides.</param>
    public static CSharpCompilation Agents(string members = "") => Create(i => $$"""
        using SignalWire.Agents;

        namespace Many;

        [VoiceAgent("Agent {{i}}", Route = "/agent{{i}}")]
        public sealed partial class Agent{{i}}
        {
            [PromptSection] private const string Role = "You are agent {{i}}.";

            /// <summary>Check the status of a customer order.</summary>
            /// <param name="orderId">The order to look up.</param>
            /// <param name="count">How many.</param>
            [Tool] public string CheckOrder(string orderId, int count = 1) { {{Body}} return $"{orderId}: {count}"; }
        {{members}}
        }
        """);

    public static CSharpCompilation JsonContexts() => Create(i => $$"""
        using System.Text.Json.Serialization;

        namespace Many;

        [JsonSerializable(typeof(string)), JsonSerializable(typeof(int))]
        public sealed partial class Context{{i}} : JsonSerializerContext
        {
            public string CheckOrder(string orderId, int count = 1) { {{Body}} return $"{orderId}: {count}"; }
        }
        """);

    /// <summary>The project after a keystroke in a body.</summary>
    /// <param name="compilation">The project before.</param>
    /// <param name="keystroke">Which one: each gives another text.</param>
    public static CSharpCompilation Edit(CSharpCompilation compilation, int keystroke)
    {
        var tree = compilation.SyntaxTrees[keystroke % Count];
        string text = tree.ToString();
        int at = text.IndexOf(Body, StringComparison.Ordinal);
        var edited = tree.WithChangedText(SourceText.From(text).WithChanges(new TextChange(new TextSpan(at, 0), "/* k */ ")));
        return compilation.ReplaceSyntaxTree(tree, edited);
    }

    private static CSharpCompilation Create(Func<int, string> source) =>
        TestCompilation.Create(DocumentationMode.None, OutputKind.DynamicallyLinkedLibrary, [.. Enumerable.Range(0, Count).Select(source)]);
}
