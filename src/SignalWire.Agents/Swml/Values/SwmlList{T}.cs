using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// A list that does not change and is compared by its items, so that verbs are. It is written in brackets:
/// <c>Codecs = [Codec.Opus, Codec.Pcmu]</c>.
/// </summary>
/// <typeparam name="T">What the items are.</typeparam>
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

    /// <summary>How many items there are.</summary>
    public int Count => _items.Length;

    /// <summary>The item at a place.</summary>
    /// <param name="index">The place, from zero.</param>
    public T this[int index] => _items[index];

    /// <summary>Makes an array a list.</summary>
    /// <param name="items">The items; they are copied.</param>
    [return: NotNullIfNotNull(nameof(items))]
    public static implicit operator SwmlList<T>?(T[]? items) => items is null ? null : new(items);

    /// <summary>Whether two lists have equal items in the same order.</summary>
    /// <param name="left">A list.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(SwmlList<T>? left, SwmlList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two lists differ in an item or in the order.</summary>
    /// <param name="left">A list.</param>
    /// <param name="right">Another.</param>
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
