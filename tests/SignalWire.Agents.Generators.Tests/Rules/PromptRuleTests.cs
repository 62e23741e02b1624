namespace SignalWire.Agents.Generators.Tests.Rules;

/// <summary>SWA0360 to SWA0364: what stands in the class for the prompt. An apostrophe is a double quote.</summary>
public sealed class PromptRuleTests
{
    private const string Unread = "which is not a prompt section of this agent, so the model never reads it";

    [Theory]
    [InlineData("'Opening Hours'", "Opening Hours", "write nameof(OpeningHours)")]
    [InlineData("'OpenHours'", "OpenHours", "write nameof(OpeningHours)")]
    [InlineData("nameof(Name)", "Name", "mark that constant with [PromptSection]")]
    [InlineData("'Menu'", "Menu", "available: 'OpeningHours', 'Tone'")]
    [InlineData("''", "", "available: 'OpeningHours', 'Tone'")]
    public Task UnknownParent_IsReportedOnTheNameWithTheNearest(string under, string name, string way) => VerifyAsync(
        $$"""
        [PromptSection] const string OpeningHours = 'From six.';
        [PromptSection] const string Tone = 'Brief.';
        [PromptSection('', Under = {|#0:{{under}}|})] const string Holidays = 'Closed.';
        [PromptSection('', Under = nameof(Holidays))] const string Christmas = '';
        const string Name = 'x';
        """,
        "SWA0360",
        $"Prompt section 'Holidays' is under '{name}', {Unread}; {way}");

    [Fact]
    public Task UnknownParent_OfTheOnlySection_IsReported() => VerifyAsync(
        "[PromptSection(Under = {|#0:'Role'|})] const string Holidays = 'Closed.';",
        "SWA0360",
        $"Prompt section 'Holidays' is under 'Role', {Unread}; declare it, or remove Under");

    [Theory]
    [InlineData("[PromptSection(Under = {|#0:nameof(A)|})] const string A = 'a';", "'A' under 'A'")]
    [InlineData(
        """
        [PromptSection(Under = nameof(B))] const string Below = 'a';
        [PromptSection(Under = {|#0:nameof(C)|})] const string A = 'a';
        [PromptSection(Under = nameof(A))] const string B = 'a';
        [PromptSection(Under = nameof(B))] const string C = 'a';
        """,
        "'A' under 'C' under 'B' under 'A'")]
    public Task Circle_IsReportedOnceOnItsFirstSection(string members, string circle) => VerifyAsync(
        members,
        "SWA0361",
        $"Prompt section 'A' is under itself ({circle}), so it has no place in the prompt; remove Under from one of them");

    [Theory]
    [InlineData("[PromptSection] const string Role = 'Help.';", "prompt section 'Role'")]
    [InlineData("[PromptSection] public const int {|SWA0301:Role|} = 1;", "prompt section 'Role'")]
    [InlineData("[PromptText] const string Other = 'Help.';", "prompt text 'Other'")]
    public Task TextBesideSections_IsReportedOnItsName(string other, string beside) => VerifyAsync(
        $"{other} [PromptText] const string {{|#0:Prompt|}} = 'You help.';",
        "SWA0362",
        $"Prompt text 'Prompt' cannot be combined with {beside}, because the platform accepts either one text or sections; keep one of "
        + "the two");

    [Fact]
    public Task TextBesideAFile_IsReportedOnItsName() => RuleTest.VerifyAsync(
        [("/0/support.md", "Help.")],
        [],
        """
        using SignalWire.Agents;

        [VoiceAgent("A"), PromptFile("support.md")]
        public sealed partial class Support
        {
            [PromptText] const string {|SWA0362:Prompt|} = "You help.";
        }
        """);

    [Theory]
    [InlineData("[PromptSection] const string A = 'a'; [PromptSection({|#0:''|})] const string B = 'b';")]
    [InlineData("[PromptSection] const string A = 'a'; [PromptSection({|#0:''|}, Under = nameof(A))] const string B = 'b';")]
    [InlineData(
        "[PromptSection(title: {|#0:''|}, Under = nameof(A), Bullets = ['a'])] const string B = ''; [PromptSection] const string A = 'a';")]
    [InlineData("[PromptSection('')] const string A = 'a'; [PromptSection({|#0:''|})] const string B = '';")]
    public Task UntitledSection_BehindTheFirst_IsReportedOnTheTitle(string members) => VerifyAsync(
        members,
        "SWA0363",
        "Prompt section 'B' has no title, and the platform accepts that only for the first section of the prompt; add a title");

    [Theory]
    [InlineData("[PromptSection] const string {|#0:A|} = '';")]
    [InlineData("[PromptSection(Bullets = [], NumberedBullets = true)] const string {|#0:A|} = ' \\n';")]
    [InlineData("[PromptSection] const string B = ''; [PromptSection(Under = nameof(B))] const string {|#0:A|} = '';")]
    [InlineData("[PromptText] const string {|#0:A|} = '';")]
    public Task EmptyPrompt_IsReportedOnTheName(string members) => VerifyAsync(
        members,
        "SWA0364",
        "Part 'A' of the prompt is empty, and the platform rejects a section that has only a title; write what the model should know, or "
        + "remove it");

    [Theory]
    [InlineData("[PromptText] public static readonly string {|SWA0301:A|} = 'a';")]
    [InlineData("[PromptText] const string? {|SWA0301:A|} = null;")]
    [InlineData("[PromptSection] const string {|SWA0301:A|} = null!; [PromptSection(Under = nameof(A))] const string B = '';")]
    public Task PromptOfNoConstant_IsReportedOnTheName(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("[PromptText] const string A = 'a';")]
    [InlineData("[PromptSection('')] const string A = 'a'; [PromptSection] const string B = 'b';")]
    [InlineData("[PromptSection(Under = nameof(B))] const string A = 'a'; [PromptSection('')] const string B = '';")]
    [InlineData("[PromptSection(Bullets = ['a'])] const string A = ''; [PromptSection('A')] const string B = 'b';")]
    [InlineData("[PromptSection(null, Under = null)] const string A = 'a';")]
    public Task SoundPrompt_IsNotReported(string members) => VerifyAsync(members);

    private static Task VerifyAsync(string members, string? id = null, string message = "") => RuleTest.VerifyAsync(
        id is null ? [] : [RuleTest.Expect(id, message)],
        $$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            {{members.Replace('\'', '"')}}
        }
        """);
}
