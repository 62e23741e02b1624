using System.Text.Json;

namespace SignalWire.Agents.LiveTests.Prompts;

/// <summary>The prompt of a Markdown file, as it stands in the served document.</summary>
public sealed class PromptFileTests
{
    private static readonly JsonSerializerOptions Plain =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Agent = """
        using SignalWire.Agents;

        [VoiceAgent("A"), PromptFile("support.prompt.md")]
        public sealed partial class Support;
        """;

    /// <summary>Markdown, with / at the end of each line, and its sections. An apostrophe is a double quote.</summary>
    public static TheoryData<string, string> Headings => new()
    {
        { "# Role/Help.", "{'title':'Role','body':'Help.'}" },
        { "Help.", "{'body':'Help.'}" },
        { "//Help.//# Role/You.", "{'body':'Help.'},{'title':'Role','body':'You.'}" },
        {
            "# A/a/## B/b/### C/c/## D/d/# E/e",
            "{'title':'A','body':'a','subsections':[{'title':'B','body':'b','subsections':[{'title':'C','body':'c'}]},"
            + "{'title':'D','body':'d'}]},{'title':'E','body':'e'}"
        },
        {
            "# A/a/### B/b/## C/c",
            "{'title':'A','body':'a','subsections':[{'title':'B','body':'b'},{'title':'C','body':'c'}]}"
        },
        { "## A/a/# B/b", "{'title':'A','body':'a'},{'title':'B','body':'b'}" },
        { "# A/## B/b", "{'title':'A','body':'','subsections':[{'title':'B','body':'b'}]}" },
        { "#/a", "{'body':'a'}" },
        {
            "# A #/a/# C#/c/# D ## ##  /d/# E \\##/e",
            "{'title':'A','body':'a'},{'title':'C#','body':'c'},{'title':'D ##','body':'d'},{'title':'E \\\\##','body':'e'}"
        },
        { "#A/a/####### B/\\# C/    # D", "{'body':'#A\\na\\n####### B\\n\\\\# C\\n# D'}" },
        { "   # A/a/#\tB/b", "{'title':'A','body':'a'},{'title':'B','body':'b'}" },
        {
            "A/===/a//B/---/b//C and/D/=/c",
            "{'title':'A','body':'a','subsections':[{'title':'B','body':'b'}]},{'title':'C and D','body':'c'}" },
        { "# A/a//---//# B/b/***", "{'title':'A','body':'a'},{'title':'B','body':'b'}" },
        { "# A/a//* * *//b", "{'title':'A','body':'a\\n\\n* * *\\n\\nb'}" },
        { "---/# A/a", "{'title':'A','body':'a'}" },
        { "# A/a/<!-- # B/- c/-->/b/<!-- x --> d/<!--> e", "{'title':'A','body':'a\\n\\nb\\n\\nd\\n\\ne'}" },
        { "# A/a//<!-- to the end/# B", "{'title':'A','body':'a'}" },
        { "# Grüße 'x'/日本語 *so* [it](u) &amp;", "{'title':'Grüße \\'x\\'','body':'日本語 *so* [it](u) &amp;'}" },
    };

    public static TheoryData<string, string> Code => new()
    {
        { "# A/```sh/# B/- c/```/d", "{'title':'A','body':'```sh\\n# B\\n- c\\n```\\n\\nd'}" },
        { "# A/~~~~ x/# B/~~~/```/~~~~~/# C/c", "{'title':'A','body':'~~~~ x\\n# B\\n~~~\\n```\\n~~~~~'},{'title':'C','body':'c'}" },
        { "# A/```/# B", "{'title':'A','body':'```\\n# B'}" },
        { "# A/``` a`b/# C/c", "{'title':'A','body':'``` a`b'},{'title':'C','body':'c'}" },
        { "# A/ ```/   x/ y/ ```", "{'title':'A','body':'```\\n  x\\ny\\n```'}" },
        { "# A/    # B//    - c//d", "{'title':'A','body':'    # B\\n\\n    - c\\n\\nd'}" },
        { "# A/a/```/# B/```", "{'title':'A','body':'a\\n\\n```\\n# B\\n```'}" },
        { "# A/> # B/> - c/d/---/> e", "{'title':'A','body':'> # B\\n> - c\\nd\\n\\n---\\n\\n> e'}" },
    };

    public static TheoryData<string, string> Lists => new()
    {
        { "# A/- b/- c", "{'title':'A','bullets':['b','c']}" },
        { "# A/a/* b/* c", "{'title':'A','body':'a','bullets':['b','c']}" },
        { "# A/a/1. b/2. c", "{'title':'A','body':'a','bullets':['b','c'],'numberedBullets':true}" },
        { "# A/7) b//8) c", "{'title':'A','bullets':['b','c'],'numberedBullets':true}" },
        { "- b/+ c", "{'body':'- b','bullets':['c']}" },
        { "# A/- b/1. c", "{'title':'A','body':'- b','bullets':['c'],'numberedBullets':true}" },
        { "# A/Never://- b/- c//But always d.", "{'title':'A','body':'Never:\\n\\n- b\\n- c\\n\\nBut always d.'}" },
        { "# A/Never://- b//Always://- c//---", "{'title':'A','body':'Never:\\n\\n- b\\n\\nAlways:','bullets':['c']}" },
        {
            "# A/In May/2024. was a year/14) too/1. b",
            "{'title':'A','body':'In May\\n2024. was a year\\n14) too','bullets':['b'],'numberedBullets':true}"
        },
        { "# A/-b/1.c", "{'title':'A','body':'-b\\n1.c'}" },
        { "# A/- b/  more/lazy/- c", "{'title':'A','bullets':['b more lazy','c']}" },
        { "# A/- b/  - b1/    - b2/  - b3/- c", "{'title':'A','bullets':['b\\n  - b1\\n    - b2\\n  - b3','c']}" },
        { "# A/1. b/   - b1/2. c", "{'title':'A','bullets':['b\\n   - b1','c'],'numberedBullets':true}" },
        { "# A/- b//  second//- c//d", "{'title':'A','body':'- b\\n\\n  second\\n\\n- c\\n\\nd'}" },
        { "# A/- b//  second/- c", "{'title':'A','bullets':['b\\n\\n  second','c']}" },
        { "# A/- b//not in it", "{'title':'A','body':'- b\\n\\nnot in it'}" },
        { "# A/- b/  ```/  # c/  ```/- d/# E/e", "{'title':'A','bullets':['b\\n  ```\\n  # c\\n  ```','d']},{'title':'E','body':'e'}" },
        { "# A/- b/# C/c", "{'title':'A','bullets':['b']},{'title':'C','body':'c'}" },
        { "# A/-/-/- b", "{'title':'A','bullets':['b']}" },
        { "# A/-\tb/\tc/- d", "{'title':'A','bullets':['b c','d']}" },
        { "# A/- [ ] b/- **c**: d", "{'title':'A','bullets':['[ ] b','**c**: d']}" },
        { "# A/- - b", "{'title':'A','bullets':['- b']}" },
        { "## A/- b/## C/1. d", "{'title':'A','bullets':['b']},{'title':'C','bullets':['d'],'numberedBullets':true}" },
    };

    [Theory]
    [MemberData(nameof(Headings))]
    [MemberData(nameof(Code))]
    [MemberData(nameof(Lists))]
    public async Task File_OfAPrompt_BecomesItsSections(string markdown, string sections)
    {
        string text = Quoted(markdown).Replace('/', '\n');
        await using var agent = LiveAgent.Compile([new TextFile("/app/support.prompt.md", text)], Agent);

        Assert.Equal(Quoted($"{{'pom':[{sections}]}}"), Prompt(agent));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task LineEnds_OfAFile_ChangeNothing(string end)
    {
        string text = string.Join(end, "# A", "a", "b", "", "- c", "  - d", "", "# B", "```", "e", "```");
        await using var agent = LiveAgent.Compile([new TextFile("/app/support.prompt.md", text)], Agent);

        Assert.Equal(
            """{"pom":[{"title":"A","body":"a\nb","bullets":["c\n  - d"]},{"title":"B","body":"```\ne\n```"}]}""",
            Prompt(agent));
    }

    [Fact]
    public async Task Sections_OfTheClass_StandBehindThoseOfTheFile()
    {
        await using var agent = LiveAgent.Compile([new TextFile("/app/support.prompt.md", "Help.\n# A\na")], """
            using SignalWire.Agents;

            [VoiceAgent("A"), PromptFile("support.prompt.md")]
            public sealed partial class Support
            {
                [PromptSection] const string Role = "r";
                [PromptSection(Under = nameof(Role))] const string Tone = "t";
            }
            """);

        Assert.Equal(
            """{"pom":[{"body":"Help."},{"title":"A","body":"a"},{"title":"Role","body":"r","subsections":["""
            + """{"title":"Tone","body":"t"}]}]}""",
            Prompt(agent));
    }

    /// <summary>The file is found by its name and as many folders as are given, whatever parts them.</summary>
    [Theory]
    [InlineData("support.prompt.md", "/app/support.prompt.md")]
    [InlineData("support.prompt.md", "support.prompt.md")]
    [InlineData("./sales/support.md", @"C:\app\sales\support.md")]
    [InlineData(@"sales\support.md", "/app/sales/support.md")]
    [InlineData("/app/support.MD", "/app/support.MD")]
    public async Task File_NamedByTheEndOfItsPath_IsFound(string name, string path)
    {
        await using var agent = LiveAgent.Compile(
            [new TextFile("/app/support.txt", "b"), new TextFile(path, "a"), new TextFile("/xsupport.prompt.md", "c"), new TextFile(
                path,
                "a")],
            Agent.Replace("\"support.prompt.md\"", $"@\"{name}\"", StringComparison.Ordinal));

        Assert.Equal("""{"pom":[{"body":"a"}]}""", Prompt(agent));
    }

    /// <summary>A section without title, or with nothing in it, is left out with all that stands under it.</summary>
    [Fact]
    public async Task Section_OfAFileInError_IsLeftOut()
    {
        string markdown = "# A\na\n# B\n#\nb\n## C\nc\n# D\n---\n# E\n##\ne\n# F\nf";
        await using var agent = LiveAgent.Compile([new TextFile("/app/support.prompt.md", markdown)], Agent);

        Assert.Equal("""{"pom":[{"title":"A","body":"a"},{"title":"F","body":"f"}]}""", Prompt(agent));
    }

    /// <summary>An empty file, one whose name differs in a capital, and one of two of the same name give nothing.</summary>
    [Theory]
    [InlineData("/app/support.prompt.md", "<!-- later -->")]
    [InlineData("/app/Support.prompt.md", "a")]
    [InlineData("/app/support.prompt.md;/app/x/support.prompt.md", "a")]
    [InlineData("/app/support.prompt.md.txt", "a")]
    public async Task File_InError_GivesNothing(string paths, string markdown)
    {
        await using var agent = LiveAgent.Compile([.. paths.Split(';').Select(path => new TextFile(path, markdown))], Agent);

        Assert.Equal("""{"pom":[]}""", Prompt(agent));
    }

    private static string Prompt(LiveAgent agent) => JsonSerializer.Serialize(agent.Ai().GetProperty("prompt"), Plain);

    private static string Quoted(string text) => text.Replace('\'', '"');
}
