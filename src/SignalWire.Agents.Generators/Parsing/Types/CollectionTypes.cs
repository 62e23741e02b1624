using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model.Types;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Types;

/// <summary>The C# types that are arrays or objects in JSON: the builder of each and its conversion.</summary>
internal static class CollectionTypes
{
    private const string Generic = "System.Collections.Generic.";
    private const string Immutable = "System.Collections.Immutable.";
    private const string List = $"global::{Generic}List<{{0}}>";
    private const string Dictionary = $"global::{Generic}Dictionary<string, {{0}}>";
    private const string Set = $"global::{Generic}HashSet<{{0}}>";

    private static readonly Dictionary<string, Building> Lists = new(StringComparer.Ordinal)
    {
        [$"{Generic}List`1"] = new(List, "{0}"),
        [$"{Generic}IList`1"] = new(List, "{0}"),
        [$"{Generic}ICollection`1"] = new(List, "{0}"),
        [$"{Generic}IReadOnlyList`1"] = new(List, "{0}"),
        [$"{Generic}IReadOnlyCollection`1"] = new(List, "{0}"),
        [$"{Generic}IEnumerable`1"] = new(List, "{0}"),
        [$"{Generic}HashSet`1"] = new(Set, "{0}"),
        [$"{Generic}ISet`1"] = new(Set, "{0}"),
        [$"{Generic}IReadOnlySet`1"] = new(Set, "{0}"),
        [$"{Generic}SortedSet`1"] = new($"global::{Generic}SortedSet<{{0}}>", "{0}"),
        [$"{Immutable}ImmutableArray`1"] = new(List, Create("ImmutableArray")),
        [$"{Immutable}ImmutableList`1"] = new(List, Create("ImmutableList")),
        [$"{Immutable}IImmutableList`1"] = new(List, Create("ImmutableList")),
        [$"{Immutable}ImmutableHashSet`1"] = new(List, Create("ImmutableHashSet")),
        [$"{Immutable}IImmutableSet`1"] = new(List, Create("ImmutableHashSet")),
    };

    private static readonly Dictionary<string, Building> Dictionaries = new(StringComparer.Ordinal)
    {
        [$"{Generic}Dictionary`2"] = new(Dictionary, "{0}"),
        [$"{Generic}IDictionary`2"] = new(Dictionary, "{0}"),
        [$"{Generic}IReadOnlyDictionary`2"] = new(Dictionary, "{0}"),
        [$"{Immutable}ImmutableDictionary`2"] = new(Dictionary, Create("ImmutableDictionary")),
        [$"{Immutable}IImmutableDictionary`2"] = new(Dictionary, Create("ImmutableDictionary")),
    };

    /// <summary>How an array is built.</summary>
    public static Building Array { get; } = new(List, "{0}.ToArray()");

    public static Building? FindList(INamedTypeSymbol type, KnownSymbols known) => known.Lookup(type, Lists);

    public static Building? FindDictionary(INamedTypeSymbol type, KnownSymbols known) => known.Lookup(type, Dictionaries);

    private static string Create(string type) => $"global::{Immutable}{type}.CreateRange({{0}})";

    /// <summary>How a collection is built.</summary>
    /// <param name="Builder">The builder type, with <c>{0}</c> for the item type.</param>
    /// <param name="Conversion">The conversion from the builder to the type, with <c>{0}</c> for the builder.</param>
    public sealed record Building(string Builder, string Conversion)
    {
        public string BuilderOf(ToolType item, bool isNullable) => Builder.Replace("{0}", item.CSharpName + (isNullable ? "?" : ""));
    }
}
