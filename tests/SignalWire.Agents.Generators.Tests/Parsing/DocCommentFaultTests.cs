namespace SignalWire.Agents.Generators.Tests.Parsing;

/// <summary>Doc comments that are no XML.</summary>
public sealed class DocCommentFaultTests
{
    [Theory]
    [InlineData("<summary>Check it.")]
    [InlineData("<summary>Check <b>it.</summary>")]
    [InlineData("Check it.</summary>")]
    [InlineData("<summary>a < b</summary>")]
    [InlineData("<summary>a & b</summary>")]
    [InlineData("<summary>&eacute;</summary>")]
    [InlineData("<summary>&#0;</summary>")]
    [InlineData("<summary>&#xD800;</summary>")]
    [InlineData("<summary>\u0001</summary>")]
    [InlineData("<summary><param name=\"order\"</summary>")]
    [InlineData("<summary name=order>Check.</summary>")]
    [InlineData("<summary a=\"1\" a=\"2\">Check.</summary>")]
    [InlineData("<x:summary>Check.</x:summary>")]
    [InlineData("<summary><![CDATA[Check.</summary>")]
    [InlineData("<!DOCTYPE doc><summary>Check.</summary>")]
    [InlineData("<summary>Check.</summary><param name=\"order\">The order.")]
    public void MalformedComment_OfAnyKind_IsOneFindingAndGivesNoWords(string xml)
    {
        string members = $"/// {xml}\n[Tool] string Check(string order) => order;";

        Assert.Equal(["SWA0110"], Parsed.FindingsOf(members));
        Assert.Equal("Function check", Parsed.ToolOf(members).Description);
        Assert.Null(Parsed.ArgumentOf(members).Description);
    }

    [Fact]
    public void MalformedComment_WithHalfOfASurrogatePair_IsOneFinding() =>
        Assert.Equal(["SWA0110"], Parsed.FindingsOf($"/// <summary>{'\uD83D'} Check.</summary>\n[Tool] string Check() => \"\";"));

    [Theory]
    [InlineData("/// <summary>Check.\n    /// <b></summary>")]
    [InlineData("/** <summary>Check.\n     * <b></summary>\n     */")]
    public void MalformedComment_OverLines_IsReportedFromFirstToLastLetter(string comment)
    {
        string source = Parsed.AgentWith($"    {comment}\n    [Tool] string Check() => \"\";");
        var span = Assert.Single(Parsed.Agent(source).Findings).Location.SourceSpan;

        Assert.Equal(comment, source.Substring(span.Start, span.Length));
    }

    [Fact]
    public void MalformedComment_Reason_CountsNoLines() => Assert.DoesNotContain(
        Assert.Single(Parsed.Agent(Parsed.AgentWith("/// <summary>Check.\n[Tool] string Check() => \"\";")).Findings).Arguments[1],
        char.IsDigit);

    [Fact]
    public void MalformedComment_WithDescriptions_StillGivesTheirWords()
    {
        const string Members = """
            /// <summary>a < b
            [Tool, System.ComponentModel.Description("Check it.")]
            string Check([System.ComponentModel.Description("The order.")] string order) => order;
            """;

        Assert.Equal("Check it.", Parsed.ToolOf(Members).Description);
        Assert.Equal("The order.", Parsed.ArgumentOf(Members).Description);
    }
}
