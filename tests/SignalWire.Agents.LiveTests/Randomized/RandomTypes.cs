using System.Globalization;
using System.Text.Json;
using CsCheck;

namespace SignalWire.Agents.LiveTests.Randomized;

/// <summary>Makes types up: values, nullable ones, lists, dictionaries and records of them, inside each other.</summary>
internal static class RandomTypes
{
    private const int MostMembers = 5;

    private static int s_names;

    private static readonly string[] s_words = ["near", "far", "next_door", "Über"];

    private static readonly RandomType[] s_leaves =
    [
        new("string", "", Gen.String.Select(text => RandomValue.Same(JsonSerializer.Serialize(text)))),
        new("bool", "", Gen.Bool.Select(value => new RandomValue(value ? "true" : "\"False\"", value ? "true" : "false"))),
        Number("int", Gen.Int.Select(value => value.ToString(CultureInfo.InvariantCulture))),
        Number("byte", Gen.Byte.Select(value => value.ToString(CultureInfo.InvariantCulture))),
        Number("long", Gen.Long.Select(value => value.ToString(CultureInfo.InvariantCulture))),
        Number("ulong", Gen.ULong.Select(value => value.ToString(CultureInfo.InvariantCulture))),
        Number("double", Gen.Double.Where(double.IsFinite).Select(value => value.ToString("R", CultureInfo.InvariantCulture))),
        Number("decimal", Gen.Decimal.Select(value => value.ToString(CultureInfo.InvariantCulture))),
        new("Guid", "", Gen.Guid.Select(value => RandomValue.Same($"\"{value:D}\""))),
        new("DateOnly", "", Gen.DateTime.Select(value => RandomValue.Same($"\"{value:yyyy-MM-dd}\""))),
        new("TimeOnly", "", Gen.DateTime.Select(value => RandomValue.Same($"\"{value:HH:mm:ss}\""))),
        new("DateTimeOffset", "", Gen.DateTime.Select(value => RandomValue.Same($"\"{value:yyyy-MM-ddTHH:mm:ss}+02:00\""))),
        new("Place", "", Gen.OneOf(s_words)
            .Select(word => new RandomValue(JsonSerializer.Serialize(word), JsonSerializer.Serialize(word.ToLowerInvariant())))),
    ];

    /// <summary>What every program that uses the types declares.</summary>
    public const string Declarations = "public enum Place { Near, Far, NextDoor, Über }";

    /// <summary>A type of at most this many levels.</summary>
    public static Gen<RandomType> OfDepth(int levels)
    {
        var leaf = Gen.OneOf(s_leaves);
        if (levels == 0)
        {
            return leaf;
        }

        var inner = OfDepth(levels - 1);
        return Gen.Frequency(
            (2, leaf),
            (2, inner.Select(List)),
            (1, inner.Select(Map)),
            (2, inner.Select(Nullable)),
            (4, inner.Array[1, MostMembers]
                .SelectMany(members => Gen.Bool.Array[members.Length].Select(optional => Record(members, optional)))));
    }

    private static RandomType Number(string name, Gen<string> values) =>
        new(name, "", values.SelectMany(text => Gen.Bool.Select(quoted => new RandomValue(quoted ? $"\"{text}\"" : text, text))));

    private static RandomType List(RandomType item) => new(
        $"IReadOnlyList<{item.Name}>", item.Declarations, item.Values.Array[0, 4].Select(values => Join(values, "[", "]", value => value)));

    private static RandomType Map(RandomType item) => new(
        $"Dictionary<string, {item.Name}>",
        item.Declarations,
        item.Values.Array[0, 4].Select(values => Join(
            [.. values.Select(
                (value, index) => new RandomValue($"\"k{index}\":{value.Sent}", $"\"k{index}\":{value.Arrives}"))], "{", "}",
                pair => pair)));

    private static RandomType Nullable(RandomType type) => type.Name.EndsWith('?') ? type : type with
    {
        Name = $"{type.Name}?",
        Values = Gen.Frequency((1, Gen.Const(RandomValue.Same("null"))), (3, type.Values)),
    };

    private static RandomType Record(RandomType[] members, bool[] optional)
    {
        string name = $"Record{Interlocked.Increment(ref s_names)}";

        // In C#, optional members come last. A member can be left out if null means that it has no value.
        var all = members.Select(
            (type, index) => (Type: type, Name: $"TheValue{index}", IsOptional: optional[index] && type.Name.EndsWith('?')))
            .OrderBy(member => member.IsOptional).ToList();
        string parameters = string.Join(
            ", ", all.Select(member => $"{member.Type.Name} {member.Name}{(member.IsOptional ? " = null" : "")}"));
        string declaration = $"public sealed record {name}({parameters});\n";
        var values = all.Aggregate(Gen.Const(RandomValue.Same("")), (before, member) => before.SelectMany(
            sofar => Member(member.Type, member.Name).Select(
                value => new RandomValue($"{sofar.Sent}{value.Sent}", $"{sofar.Arrives}{value.Arrives}"))));
        return new(
            name,
            string.Concat(all.Select(member => member.Type.Declarations).Distinct()) + declaration,
            values.Select(value => new RandomValue($"{{{value.Sent}\"unknown\":[{{}}]}}", $"{{{value.Arrives.TrimEnd(',')}}}")));
    }

    /// <summary>A member of a record, by one of the names that are accepted; one that may be null is sometimes left out.</summary>
    private static Gen<RandomValue> Member(RandomType type, string name)
    {
        string wireName = JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
        var names = Gen.OneOf(wireName, name, JsonNamingPolicy.CamelCase.ConvertName(name));
        var present = type.Values.SelectMany(value => names.Select(
            sent => new RandomValue($"\"{sent}\":{value.Sent},", $"\"{wireName}\":{value.Arrives},")));
        return type.Name.EndsWith('?')
            ? Gen.Frequency((1, Gen.Const(new RandomValue("", $"\"{wireName}\":null,"))), (4, present))
            : present;
    }

    private static RandomValue Join(RandomValue[] values, string open, string close, Func<RandomValue, RandomValue> part) => new(
        $"{open}{string.Join(",", values.Select(value => part(value).Sent))}{close}",
        $"{open}{string.Join(",", values.Select(value => part(value).Arrives))}{close}");
}
