using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>A doc comment in the source.</summary>
/// <param name="Location">Its location.</param>
/// <param name="Text">Its content.</param>
internal sealed record WrittenComment(Location Location, DocText Text)
{
    // It depends only on the syntax, which compilations that share a file also share. The generator reads a comment first, and the
    // analyzers, or the compilation after a keystroke elsewhere, can reuse it.
    private static readonly ConditionalWeakTable<SyntaxNode, StrongBox<WrittenComment?>> s_read = new();

    /// <summary>Gets the comment of a declaration; <see langword="null"/> if it has none.</summary>
    public static WrittenComment? Of(SyntaxNode declaration) =>
        s_read.GetValue(declaration, static node => new StrongBox<WrittenComment?>(Read(node))).Value;

    private static WrittenComment? Read(SyntaxNode declaration) =>
        DocCommentSource.Find(declaration) is var (xml, location) ? new WrittenComment(location, DocText.Parse(xml)) : null;
}
