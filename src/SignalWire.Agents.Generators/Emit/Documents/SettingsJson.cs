using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Json;

namespace SignalWire.Agents.Generators.Emit.Documents;

/// <summary>Writes settings that are already keys and values.</summary>
internal static class SettingsJson
{
    /// <summary>Writes an object in pieces, one per key; none if there are no keys.</summary>
    public static IEnumerable<string> Write(EquatableArray<JsonMember> members) =>
        members.Count == 0 ? [] : ["{", .. JsonText.Items(members, JsonText.Member), "}"];

    /// <summary>Writes an array in pieces, one per item; none if there are no items.</summary>
    public static IEnumerable<string> Array<T>(IReadOnlyCollection<T> items, Func<T, string> toJson) =>
        items.Count == 0 ? [] : ["[", .. JsonText.Items(items, toJson), "]"];

    /// <summary>Writes an object in one piece.</summary>
    public static string Object(EquatableArray<JsonMember> members) => string.Concat(Write(members).DefaultIfEmpty("{}"));

    /// <summary>Writes keys that follow others, each with a leading comma.</summary>
    public static IEnumerable<string> After(EquatableArray<JsonMember> members) => members.Select(member => $",{JsonText.Member(member)}");
}
