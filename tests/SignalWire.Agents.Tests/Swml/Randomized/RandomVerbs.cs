using CsCheck;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Tests.Swml.Randomized;

/// <summary>Made-up verbs and documents. Of each verb all that can be set is found by its type, so that a new property is tested
/// unasked.</summary>
internal static class RandomVerbs
{
    /// <summary>How deep a verb may hold others.</summary>
    private const int Levels = 2;

    /// <summary>The types of the verbs by their names.</summary>
    public static IReadOnlyDictionary<string, Type> Types { get; } = typeof(Verb).Assembly.GetTypes()
        .Where(type => type.BaseType == typeof(Verb) && type != typeof(CustomVerb))
        .Select(type => (Type: type, Kind: (VerbKind)typeof(VerbKind).GetField(type.Name)!.GetValue(null)!))
        .OrderBy(row => row.Kind.Name, StringComparer.Ordinal)
        .ToDictionary(row => row.Kind.Name, row => row.Type);

    /// <summary>Verbs of one name, which hold none without a type.</summary>
    public static Gen<Verb> Named(string name) =>
        new DrawnGen<Verb>(random => (Verb)new RandomValue(random, mayBeNew: false).Draw(Types[name], Levels));

    /// <summary>Any verbs, those without a type among them, and within them.</summary>
    public static Gen<Verb> Any { get; } = new DrawnGen<Verb>(random => new RandomValue(random, mayBeNew: true).DrawVerb(Levels));

    /// <summary>Documents of several sections.</summary>
    public static Gen<SwmlDocument> Documents { get; } = Any.Array[0, 4].SelectMany(main => Any.Array[0, 3].Array[0, 3].Select(
        sections => new SwmlDocument(main) {
            Sections = [.. sections.Select((verbs, index) => new SwmlSection($"section {index}", verbs))] }));
}
