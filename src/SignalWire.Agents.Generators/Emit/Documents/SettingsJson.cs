using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Json;

namespace SignalWire.Agents.Generators.Emit.Documents;

/// <summary>Writes settings that are keys and values already.</summary>
internal static class SettingsJson
{
    /// <summary>An object in pieces, one a key; none where there is no key.</summary>
    public static IEnumerable<string> Write(EquatableArray<JsonMember> members) =>
        members.Count == 0 ? [] : ["{", .. JsonText.Items(members, JsonText.Member), "}"];

    /// <summary>An array in pieces, one an item; none where there is no item.</summary>
    public static IEnumerable<string> Array<T>(IReadOnlyCollection<T> items, Func<T, string> toJson) =>
        items.Count == 0 ? [] : ["[", .. JsonText.Items(items, toJson), "]"];

    /// <summary>An object in one piece.</summary>
    public static string Object(EquatableArray<JsonMember> members) => string.Concat(Write(members).DefaultIfEmpty("{}"));

    /// <summary>Keys that stand after others, each with its comma.</summary>
    public static IEnumerable<string> After(EquatableArray<JsonMember> members) => members.Select(member => $",{JsonText.Member(member)}");
}
