using System.Text.RegularExpressions;

namespace SignalWire.Agents.Tests.Security.Page;

/// <summary>Holds docs/security.md to the tests that prove it.</summary>
public sealed partial class SecurityPageTests
{
    /// <summary>From here on the page advises, and claims nothing.</summary>
    private const string Advice = "## Your part";

    private static readonly Lazy<IReadOnlyList<string>> s_sentences = new(() => [.. Sentences()]);

    public static TheoryData<string> Tests => [.. SecurityClaims.All.SelectMany(claim => claim.Tests).Distinct()];

    [Fact]
    public void Sentence_OfThePage_IsProvenByTests() => Assert.DoesNotContain(
        s_sentences.Value, sentence => SecurityClaims.All
            .Count(claim => sentence.StartsWith(claim.Sentence, StringComparison.Ordinal)) != 1);

    [Fact]
    public void Claim_WithTests_IsMadeOnThePage() => Assert.DoesNotContain(
        SecurityClaims.All, claim => !s_sentences.Value.Any(sentence => sentence.StartsWith(claim.Sentence, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Tests))]
    public void Test_OfAClaim_Exists(string test)
    {
        string[] parts = test.Split('.');
        var pattern = new Regex($@"\[\w*(?:Fact|Theory)\]\s(?:\s*\[[^\n]*\n)*\s*public (?:async )?(?:void|Task) {parts[1]}\(");

        Assert.Contains(
            Directory.EnumerateFiles(RepositoryRoot.Combine("tests"), $"{parts[0]}*.cs", SearchOption.AllDirectories),
            file => pattern.IsMatch(File.ReadAllText(file)));
    }

    /// <summary>The sentences of its lists, each without what marks it.</summary>
    private static IEnumerable<string> Sentences()
    {
        string page = File.ReadAllText(RepositoryRoot.Combine("docs", "security.md"));
        string claims = page[..page.IndexOf(Advice, StringComparison.Ordinal)];
        Assert.DoesNotMatch(OtherText(), Code().Replace(claims[claims.IndexOf("## ", StringComparison.Ordinal)..], ""));
        return Item().Matches(claims).SelectMany(item => EndOfSentence().Split(item.Groups[1].Value.ReplaceLineEndings(" ").Trim()));
    }

    /// <summary>Whatever is neither a heading nor an item of a list would escape.</summary>
    [GeneratedRegex(@"^(?!## |- |  |\s*$)", RegexOptions.Multiline)]
    private static partial Regex OtherText();

    [GeneratedRegex(@"```.*?```", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^- ((?:[^\n]+)(?:\n  [^\n]+)*)", RegexOptions.Multiline)]
    private static partial Regex Item();

    [GeneratedRegex(@"(?<=\.) (?=[A-Z`\[])")]
    private static partial Regex EndOfSentence();
}
