using RuleDocs;

namespace SignalWire.Agents.Generators.Tests.Docs;

/// <summary>What <c>docs/rules</c> says of the rules, and the tool that writes it.</summary>
public sealed class RuleDocsTests : IDisposable
{
    private const string Sections = """

        ## Cause

        By hand, with a table of its own:

        | Severity | of |
        |---|---|
        | Hidden | nothing |

        ## Why it matters

        ## How to fix

        ## When to suppress

        No.

        """;

    private const string FirstHead = """
        # SWA0001: It failed

        | | |
        |---|---|
        | Category | SignalWire.Generator |
        | Severity | Error |
        | Code fix | None |

        """;

    private static readonly Rule First = new("SWA0001", "It failed", "SignalWire.Generator", "Error", "None");
    private static readonly Rule Second = new("SWA0002", "It is slow", "SignalWire.Tool", "Warning", "Make it fast");

    private readonly DirectoryInfo _path = Directory.CreateTempSubdirectory("rule-docs-");
    private readonly RulesFolder _folder;

    public RuleDocsTests()
    {
        _folder = new RulesFolder(_path.FullName, [First, Second]);
        Write("README.md", "# Rules\n\n<!-- rules -->\n<!-- /rules -->\n\nMore.\n");
        _folder.Write();
        Assert.Empty(_folder.Check());
    }

    public void Dispose() => _path.Delete(recursive: true);

    [Fact]
    public void Docs_OfTheRepository_SayWhatTheRulesSay() =>
        Assert.Empty(new RulesFolder(RepositoryRoot.Combine("docs", "rules"), PackageRules.Read()).Check());

    [Fact]
    public void StrictPreset_OfTheRepository_HasWhatIsAdvice() =>
        Assert.Empty(StrictPreset.Beside(RepositoryRoot.Combine("docs", "rules"), PackageRules.Read()).Check());

    [Fact]
    public void StrictPreset_WithoutARule_IsReportedAndMended()
    {
        string file = Path.Combine(_path.FullName, "Strict.globalconfig");
        var preset = new StrictPreset(file, [First, Second with { Severity = "Info" }]);
        Assert.Single(preset.Check());

        preset.Write();

        Assert.Empty(preset.Check());
        Assert.Contains("\ndotnet_diagnostic.SWA0002.severity = warning\n", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.DoesNotContain("SWA0001", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_ThatSaysSomethingElse_IsReportedAndMended()
    {
        string page = $"""
            # SWA0002: It is quick

            | | |
            |---|---|
            | Severity | Error |
            | Code fix | Make it fast |
            {Sections}
            """;
        Write("SWA0002.md", page.ReplaceLineEndings("\r\n"));

        Assert.Equal(
            [
                "SWA0002.md: the title is '# SWA0002: It is quick' and should be '# SWA0002: It is slow'",
                "SWA0002.md: the table has no row 'Category'",
                "SWA0002.md: 'Severity' is 'Error' in the table and should be 'Warning'",
            ],
            _folder.Check());
        Assert.Equal(page.ReplaceLineEndings("\r\n"), Read("SWA0002.md"));

        Assert.Equal(["SWA0002.md"], _folder.Write());
        Assert.Equal(
            $"""
            # SWA0002: It is slow

            | | |
            |---|---|
            | Category | SignalWire.Tool |
            | Severity | Warning |
            | Code fix | Make it fast |
            {Sections}
            """,
            Read("SWA0002.md"));
        Assert.Empty(_folder.Check());
    }

    /// <summary>The check lets nothing pass that writing would change.</summary>
    [Theory]
    [InlineData("| Severity | Error |\n| Code fix | None |", "| Code fix | None |\n| Severity | Error |")]
    [InlineData("\n", "\r\n")]
    public void Page_InAnotherForm_IsReportedAndMended(string written, string other)
    {
        string page = Read("SWA0001.md");
        Write("SWA0001.md", page.Replace(written, other, StringComparison.Ordinal));

        Assert.Equal(["SWA0001.md: the order, the spaces or the line ends differ from the output of the tool"], _folder.Check());
        _folder.Write();
        Assert.Equal(page, Read("SWA0001.md"));
    }

    [Theory]
    [InlineData("## Cause\n", "\n## Cause\n")]
    [InlineData("# Other\n## Cause\n", "\n## Cause\n")]
    [InlineData("# Other", "")]
    public void Page_WithoutTitleAndTable_GetsThem(string written, string rest)
    {
        Write("SWA0001.md", written);

        _folder.Write();
        Assert.Equal(FirstHead + rest, Read("SWA0001.md"));
        Assert.StartsWith("SWA0001.md: the sections should be 'Cause', ", Assert.Single(_folder.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_WithoutAPage_GetsOne()
    {
        string page = Read("SWA0001.md");
        Assert.StartsWith(FirstHead + "\n## Cause\n", page, StringComparison.Ordinal);
        File.Delete(Path.Combine(_path.FullName, "SWA0001.md"));

        Assert.Equal(["SWA0001.md: the page is missing"], _folder.Check());
        Assert.Equal(["SWA0001.md"], _folder.Write());
        Assert.Equal(page, Read("SWA0001.md"));
    }

    [Fact]
    public void Page_WithoutARule_IsReportedAndLeft()
    {
        Write("SWA0003.md", "By hand.");

        Assert.Equal(["SWA0003.md: no rule has this id"], _folder.Check());
        Assert.Empty(_folder.Write());
        Assert.Equal("By hand.", Read("SWA0003.md"));
    }

    [Fact]
    public void Index_ThatSaysSomethingElse_IsReportedAndMended()
    {
        string index = Read("README.md");
        Assert.Equal(
            """
            # Rules

            <!-- rules -->

            | Id | Severity | Title | Code fix |
            |---|---|---|---|
            | [SWA0001](SWA0001.md) | Error | It failed | None |
            | [SWA0002](SWA0002.md) | Warning | It is slow | Make it fast |

            <!-- /rules -->

            More.

            """,
            index);
        Write("README.md", index
            .Replace("[SWA0002](SWA0002.md)", "[SWA0003](SWA0003.md)", StringComparison.Ordinal)
            .Replace("| Error", "| Info", StringComparison.Ordinal));

        Assert.Equal(
            [
                "README.md: the row of SWA0001 is '| [SWA0001](SWA0001.md) | Info | It failed | None |' and should be "
                    + "'| [SWA0001](SWA0001.md) | Error | It failed | None |'",
                "README.md: the table has no row for SWA0002",
                "README.md: the table has a row for SWA0003, which no rule has",
            ],
            _folder.Check());
        Assert.Equal(["README.md"], _folder.Write());
        Assert.Equal(index, Read("README.md"));
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(_path.FullName, name));

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_path.FullName, name), text);
}
