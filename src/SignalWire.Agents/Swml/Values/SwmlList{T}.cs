using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents an immutable list that is compared by its items, so that verbs can be compared. Write it as a collection expression:
/// <c>Codecs = [Codec.Opus, Codec.Pcmu]</c>.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(SwmlList), nameof(SwmlList.Create))]
[JsonConverter(typeof(SwmlListConverterFactory))]
public sealed class SwmlList<T> : IReadOnlyList<T>, IEquatable<SwmlList<T>>
{
    private readonly T[] _items;

    internal SwmlList(ReadOnlySpan<T> items)
    {
        foreach (var item in items)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(items));
        }

        _items = items.ToArray();
    }

    /// <summary>Gets the number of items.</summary>
    public int Count => _items.Length;

    /// <summary>Gets the item at an index.</summary>
    /// <param name="index">The index, from zero.</param>
    public T this[int index] => _items[index];

    /// <summary>Converts an array to a list.</summary>
    /// <param name="items">The items, which are copied.</param>
    [return: NotNullIfNotNull(nameof(items))]
    public static implicit operator SwmlList<T>?(T[]? items) => items is null ? null : new(items);

    /// <summary>Returns whether two lists have equal items in the same order.</summary>
    /// <param name="left">The first list.</param>
    /// <param name="right">The second list.</param>
    public static bool operator ==(SwmlList<T>? left, SwmlList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Returns whether two lists have different items or a different order.</summary>
    /// <param name="left">The first list.</param>
    /// <param name="right">The second list.</param>
    public static bool operator !=(SwmlList<T>? left, SwmlList<T>? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(SwmlList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SwmlList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
