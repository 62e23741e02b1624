using CsCheck;
using SignalWire.Agents.Swml;
using SignalWire.Agents.Tests.Swml.Randomized;

namespace SignalWire.Agents.Tests.Swml;

/// <summary>What is written is read again as what it was.</summary>
public sealed class RoundTripTests
{
    private const int Samples = 200;

    public static TheoryData<string> Names => [.. RandomVerbs.Types.Keys];

    [Fact]
    public void Verbs_OfTheSchema_HaveATypeEach() => Assert.Equal(39, RandomVerbs.Types.Count);

    [Theory]
    [MemberData(nameof(Names))]
    public void Verb_OfAnyContent_IsReadAsItWas(string name) =>
        Check.Sample(RandomVerbs.Named(name), verb => ReadsAsItWas(verb, name), iter: Samples);

    [Fact]
    public void Verb_OfAnyName_IsReadAsItWas() => Check.Sample(RandomVerbs.Any, verb => ReadsAsItWas(verb, verb.VerbName), iter: Samples);

    [Fact]
    public void Document_OfAnyVerbs_IsReadAsItWas() => Check.Sample(
        RandomVerbs.Documents,
        document =>
        {
            var read = SwmlDocument.Parse(document.ToUtf8Json());
            Assert.Equal(document, read);
            Assert.Equal(document.GetHashCode(), read.GetHashCode());
            Assert.Equal(document.ToJson(), read.ToJson());
        },
        iter: Samples);

    [Fact]
    public void Verbs_ThatAreWrittenDifferently_AreNotEqual() => Check.Sample(
        RandomVerbs.Any.Array[2], pair => Assert.Equal(pair[0].ToJson() == pair[1].ToJson(), pair[0] == pair[1]), iter: Samples);

    private static void ReadsAsItWas(Verb verb, string name)
    {
        string json = verb.ToJson();
        Assert.StartsWith($"{{\"{name}\":", json, StringComparison.Ordinal);
        var read = Verb.Parse(json);
        Assert.True(verb == read, json);
        Assert.Equal(verb.GetHashCode(), read.GetHashCode());
        Assert.Equal(json, read.ToJson());
    }
}
