using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>A doc comment that stands in the source.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Text">What it says.</param>
internal sealed record WrittenComment(Location Location, DocText Text)
{
    // It depends on nothing but the syntax, and every compilation that shares a file shares that: the generator reads a comment first, and
    // the analyzers, or the compilation after a keystroke elsewhere, need not do so again.
    private static readonly ConditionalWeakTable<SyntaxNode, StrongBox<WrittenComment?>> s_read = new();

    /// <summary>The comment of a declaration; nothing where it has none.</summary>
    public static WrittenComment? Of(SyntaxNode declaration) =>
        s_read.GetValue(declaration, static node => new StrongBox<WrittenComment?>(Read(node))).Value;

    private static WrittenComment? Read(SyntaxNode declaration) =>
        DocCommentSource.Find(declaration) is var (xml, location) ? new WrittenComment(location, DocText.Parse(xml)) : null;
}
