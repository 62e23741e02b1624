using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>
/// The order of declaration: file path (ordinal), then position. The compiler's own order depends on the order of the files on its command
/// line.
/// </summary>
internal sealed class SourceOrder : IComparer<SyntaxReference?>
{
    public static readonly SourceOrder Instance = new();

    public static IReadOnlyList<T> Sort<T>(IEnumerable<T> items, Func<T, SyntaxReference?> position) => Sort(items.ToList(), position);

    /// <summary>Sorts the wanted items. Most lists have none.</summary>
    public static IReadOnlyList<T> Sort<T>(ImmutableArray<T> items, Func<T, bool> isWanted, Func<T, SyntaxReference?> position)
    {
        List<T>? wanted = null;
        foreach (var item in items)
        {
            if (isWanted(item))
            {
                (wanted ??= []).Add(item);
            }
        }

        return wanted is null ? [] : Sort(wanted, position);
    }

    private static List<T> Sort<T>(List<T> sorted, Func<T, SyntaxReference?> position)
    {
        // Nearly always there is one item, or all items are already in order in one file.
        return sorted.Count < 2 || IsSorted(sorted, position) ? sorted : [.. sorted.OrderBy(position, Instance)];
    }

    public static SyntaxReference? Of(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Length > 0 ? symbol.DeclaringSyntaxReferences[0] : null;

    private static bool IsSorted<T>(List<T> items, Func<T, SyntaxReference?> position)
    {
        var before = position(items[0]);
        for (int i = 1; i < items.Count; i++)
        {
            var next = position(items[i]);
            if (Instance.Compare(before, next) > 0)
            {
                return false;
            }

            before = next;
        }

        return true;
    }

    public int Compare(SyntaxReference? left, SyntaxReference? right)
    {
        if (left is null || right is null)
        {
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        }

        int byPath = string.CompareOrdinal(left.SyntaxTree.FilePath, right.SyntaxTree.FilePath);
        return byPath != 0 ? byPath : left.Span.Start.CompareTo(right.Span.Start);
    }
}
