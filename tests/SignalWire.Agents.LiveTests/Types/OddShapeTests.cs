namespace SignalWire.Agents.LiveTests.Types;

/// <summary>Types whose names or shapes could meet what is generated: the code compiles without a warning, and values arrive.</summary>
public sealed class OddShapeTests
{
    /// <summary>Parameter, declarations, a value, and what the tool tells of it.</summary>
    public static TheoryData<string, string, string, string> Rows => new()
    {
        {
            "Odd value",
            "public sealed record Odd(int Instance, int Read, int Describe, int arguments, int around, int unset, int node, int items, "
            + "int key, int @class, int @await);",
            """{"instance":1,"read":2,"describe":3,"arguments":4,"around":5,"unset":6,"node":7,"items":8,"key":9,"class":10,"await":11}""",
            """{"instance":1,"read":2,"describe":3,"arguments":4,"around":5,"unset":6,"node":7,"items":8,"key":9,"class":10,"await":11}"""
        },
        {
            "Lists value",
            "public sealed record Lists(List<int> Null, List<int> Items, Dictionary<string, int> Key, List<int> Arguments) { public "
            + "List<int> @class { get; init; } = [7]; public int class__given { get; init; } }",
            """{"null":[1],"items":[2],"key":{"a":3},"arguments":[],"class__given":1}""",
            """{"null":[1],"items":[2],"key":{"a":3},"arguments":[],"class":[7],"class__given":1}"""
        },
        {
            "Cased value",
            """public sealed class Cased { [JsonPropertyName("upper")] public int Name { get; set; } [JsonPropertyName("lower")]"""
            + """ public int name { get; set; } }""",
            """{"upper":1,"lower":2}""",
            """{"upper":1,"lower":2}"""
        },
        {
            "Pair value",
            "public sealed record Box<T>(T Value, T? Other = default); public sealed record Pair(Box<int> A, Box<string> B, Box<string?> "
            + "C, Box<Box<int>> D, Box<int[]> E);",
            """{"a":{"value":1},"b":{"value":"x"},"c":{"value":null},"d":{"value":{"value":2}},"e":{"value":[3]}}""",
            """{"a":{"value":1,"other":0},"b":{"value":"x","other":null},"c":{"value":null,"other":null},"d":{"value":{"value":"""
            + """2,"other":0},"other":null},"e":{"value":[3],"other":null}}"""
        },
        { "int?[] value", "", "[1,null]", "[1,null]" },
        { "Dictionary<string, DateOnly?> value", "", """{"a":null,"b":"2026-01-02"}""", """{"a":null,"b":"2026-01-02"}""" },
        { "List<Point?> value", "public record struct Point(int X);", """[null,{"x":1}]""", """[null,{"x":1}]""" },
        {
            "Derived value",
            "public abstract class Base { public required string Name { get; init; } public int Age { get; init; } = 4; } public sealed "
            + "class Derived : Base { public string? Nick { get; init; } }",
            """{"name":"a"}""",
            """{"nick":null,"name":"a","age":4}"""
        },
        {
            "ByIn value",
            "public readonly struct ByIn(in int count, in string? name) { public int Count { get; } = count; public string? Name { get; } "
            + "= name; }",
            """{"count":1,"name":"a"}""",
            """{"count":1,"name":"a"}"""
        },
        { "Signed value", "public enum Signed { Below = -5, None = 0, Above = 5 }", "\"below\"", "\"below\"" },
        { "Signed value = (Signed)(-7)", "public enum Signed : sbyte { Below = -5 }", "\"below\"", "\"below\"" },
        { "Huge value = (Huge)7", "public enum Huge : ulong { Most = ulong.MaxValue }", "\"most\"", "\"most\"" },
        {
            "Wide value = Wide.High | Wide.Low",
            "[Flags] public enum Wide : long { Low = 1, High = 1L << 62, All = -1 }",
            """["low","high"]""",
            "\"low, high\"" },
        { "List<Wide> value", "[Flags] public enum Wide : byte { Low = 1, High = 128 }", """[["low","high"],[]]""", "[\"low, high\",0]" },
        {
            "Dictionary<string, List<Guest>> value",
            "public sealed record Guest(string Name);",
            """{"a":[{"name":"b"}]}""",
            """{"a":[{"name":"b"}]}""" },
        {
            "Basket value",
            """[JsonDerivedType(typeof(Apple), "apple")] public abstract record Fruit; public sealed record Apple(int Weight) :"""
            + """ Fruit; public sealed record Basket(List<Fruit> Fruits, Apple Best);""",
            """{"fruits":[{"$type":"apple","weight":1}],"best":{"weight":2}}""",
            """{"fruits":[{"$type":"apple","weight":1}],"best":{"weight":2}}"""
        },
        {
            "Sized value",
            """public struct Sized { public required int Width { get; init; } public int Height { get; set; } }""",
            """{"width":1,"height":2}""",
            """{"width":1,"height":2}"""
        },
        { "ImmutableArray<int> value = default", "", "[1]", "[1]" },
        { "ImmutableArray<int>? value = null", "", "[1]", "[1]" },
        {
            "Old value",
            """public sealed record Old(int Count) { [Obsolete] public int Age { get; init; } [Obsolete("gone")] public OldKind Kind """
            + """{ get; init; } } [Obsolete] public enum OldKind { A, [Obsolete("b")] B }""",
            """{"count":1,"age":2,"kind":"b"}""",
            """{"count":1,"age":2,"kind":"b"}"""
        },
        {
            "Plain value",
            "#nullable disable\npublic sealed record Plain(string Name, List<string> Tags, Plainer Inner = null) { public string Nick { "
            + "get; init; } = null; }\npublic sealed class Plainer { public string Text { get; set; } public Dictionary<string, string> "
                + "Map { get; set; } }\n#nullable restore",
            """{"name":"a","tags":["b"],"nick":"c","inner":{"text":"d","map":{"e":"f"}}}""",
            """{"name":"a","tags":["b"],"inner":{"text":"d","map":{"e":"f"}},"nick":"c"}"""
        },
        {
            "Both value",
            "public sealed class Both { [JsonConstructor] public Both(string name) => Name = name; public required string Name { get; "
            + "init; } }",
            """{"name":"a"}""",
            """{"name":"a"}"""
        },
        {
            "Animal value",
            """[JsonDerivedType(typeof(Animal), "animal"), JsonDerivedType(typeof(Dog), "dog")] public record Animal(int Legs);"""
            + """ public sealed record Dog(int Legs, string Name) : Animal(Legs);""",
            """{"$type":"animal","legs":3}""",
            """{"$type":"animal","legs":3}"""
        },
        {
            "Dogs value",
            """[JsonDerivedType(typeof(Dog), "dog")] public abstract record Animal; [JsonDerivedType(typeof(Puppy), "puppy")] public"""
            + """ record Dog(int Legs) : Animal; public sealed record Puppy(int Legs) : Dog(Legs); public sealed record Dogs(Animal"""
                + """ One, Dog Two);""",
            """{"one":{"$type":"dog","legs":3},"two":{"$type":"puppy","legs":4}}""",
            """{"one":{"$type":"dog","legs":3},"two":{"$type":"puppy","legs":4}}"""
        },
        {
            "Hidden value",
            "public sealed class Hidden { public List<int> Tags { private get; init; } = []; public int Count => Tags.Count; }",
            """{"tags":[1,2]}""",
            """{"count":2}"""
        },
        {
            "Marked value",
            "public sealed record Marked(int A, int B) { [JsonConstructor] public Marked(int a) : this(a, 9) { } }",
            """{"a":1,"b":2}""",
            """{"a":1,"b":2}"""
        },
        {
            "Outer.Inner value",
            "public static class Outer { public sealed record Inner(Deep.Word Word); public static class Deep { public enum Word { A } } }",
            """{"word":"a"}""",
            """{"word":"a"}"""
        },
        {
            "Names.Here.Thing value",
            "namespace Names.Here { public sealed record Thing(Names.There.Thing Other, Thing2 Third); public sealed record Thing2(int "
            + "A); } namespace Names.There { public sealed record Thing(string Text); }",
            """{"other":{"text":"a"},"third":{"a":1}}""",
            """{"other":{"text":"a"},"third":{"a":1}}"""
        },
        {
            "Defaults value",
            """public sealed record Defaults(char_ A = char_.X, string S = "q\"\\\n", float F = 1e-7f, double D = double.Epsilon,"""
            + """ decimal M = 1.50m, long L = long.MinValue, bool B = true, Guid G = default, DateOnly? N = null, uint U ="""
                + """ uint.MaxValue, sbyte Y = -128); public enum char_ { X }""",
            "{}",
            """{"a":"x","s":"q\"\\\n","f":1E-07,"d":5E-324,"m":1.50,"l":-9223372036854775808,"b":"""
            + """true,"g":"00000000-0000-0000-0000-000000000000","n":null,"u":4294967295,"y":-128}"""
        },
        {
            "Own.Secret value",
            "public sealed partial class Own { } public sealed partial class Own { public sealed record Secret(int A); }",
            """{"a":1}""",
            """{"a":1}"""
        },
        {
            "Gone value",
            """public sealed record Gone { public int A { get; init; } [Obsolete("b", true)] public int B { get; init; } }""",
            """{"a":1}""",
            """{"a":1,"b":0}""" },
        { "[Range(0, 10, MinimumIsExclusive = true)] uint value", "", "1", "1" },
        { "[AllowedValues(1.0, 1)] double value", "", "1", "1" },
        { "int or, int and, int not, int value, int @var, int scoped, int global, int file, int required", "", "1", "1" },
        { "int value, int _ = 3, int json = 1, int items = 1, int key = 2, int node = 3", "", "1", "1" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Type_OfAnOddShape_CompilesAndArrives(string parameter, string declarations, string value, string told)
    {
        await using var agent = EchoAgent.Compile(parameter, declarations);
        var answer = await agent.CallAsync(
            "say", $$"""{"value":{{value}},"or":1,"and":1,"not":1,"var":1,"scoped":1,"global":1,"file":1,"required":1}""");

        Assert.True(answer.Outcome == ToolOutcome.Answered, answer.Result.Response);
        Assert.Equal(told, answer.Result.Response);
        Assert.DoesNotContain("NaN", agent.Function("say").GetRawText(), StringComparison.Ordinal);
    }
}
