namespace SignalWire.Agents.Generators.Tests.Parsing;

/// <summary>Which comment is a tool's doc comment: its form, and where it stands.</summary>
public sealed class DocCommentPlaceTests
{
    [Theory]
    [InlineData("/// <summary>Check it.</summary>")]
    [InlineData("///<summary>Check it.</summary>")]
    [InlineData("/// <summary>\n    /// Check\n    /// it.\n    /// </summary>")]
    [InlineData("/// <summary>Check\n\n/// it.</summary>")]
    [InlineData("/** <summary>Check it.</summary> */")]
    [InlineData("/**<summary>Check it.</summary>*/")]
    [InlineData("/** <summary>Check it.</summary> **/")]
    [InlineData("/**\n     * <summary>\n     * Check\n     * it.\n     * </summary>\n     */")]
    [InlineData("/**\n     <summary>\n     Check\n     it.\n     </summary>\n     */")]
    [InlineData("/** <summary>Check */ /** it.</summary> */")]
    public void Comment_InEachForm_DescribesTheTool(string comment) =>
        Assert.Equal("Check it.", Parsed.ToolOf($"    {comment}\n    [Tool] string Check() => \"\";").Description);

    [Theory]
    [InlineData("// <summary>Check it.</summary>")]
    [InlineData("//// <summary>Check it.</summary>")]
    [InlineData("/* <summary>Check it.</summary> */")]
    [InlineData("/*** <summary>Check it.</summary> */")]
    [InlineData("/**/")]
    [InlineData("/***/")]
    [InlineData("///")]
    [InlineData("/** */")]
    public void Comment_OfAnotherForm_DescribesNothing(string comment)
    {
        string members = $"{comment}\n[Tool] string Check() => \"\";";

        Assert.Equal("Function check", Parsed.ToolOf(members).Description);
        Assert.Equal(["SWA0105"], Parsed.FindingsOf(members));
    }

    [Theory]
    [InlineData("/// <summary>Check it.</summary>")]
    [InlineData("/// <summary>Check\n/// it.</summary>")]
    [InlineData("/** <summary>Check it.</summary> */")]
    [InlineData("/** <summary>Check\n * it.</summary> */")]
    public void Comment_OnTheLineOfTheBraceBefore_DescribesTheTool(string comment) => Assert.Equal("Check it.", Parsed.Tool($$"""
        using SignalWire.Agents;
        [VoiceAgent("A")] partial class Support { {{comment}}
        [Tool] string Check() => ""; }
        """).Description);

    [Fact]
    public void Comment_OnTheLineOfTheMemberBefore_DescribesTheNext() => Assert.Equal("Check it.", Parsed.ToolOf("""
        int _number; /// <summary>Check it.</summary>
        [Tool] string Check() => $"{_number}";
        """).Description);

    [Fact]
    public void Comment_BeforeTheMethodOnTheSameLine_DescribesTheTool() => Assert.Equal(
        "Check it.", Parsed.ToolOf("int _number; /** <summary>Check it.</summary> */ [Tool] string Check() => $\"{_number}\";")
            .Description);

    [Fact]
    public void Comment_BetweenAttributeAndMethod_DescribesNothing() => Assert.Equal(["SWA0105"], Parsed.FindingsOf("""
        [Tool]
        /// <summary>Check it.</summary>
        string Check() => "";
        """));

    [Fact]
    public void Comment_BeforeSeveralAttributes_DescribesTheTool() => Assert.Equal("Check it.", Parsed.ToolOf("""
        /// <summary>Check it.</summary>
        [Obsolete, System.ComponentModel.Browsable(false)]
        // The tool.
        [Tool]
        public string Check() => "";
        """).Description);

    [Fact]
    public void Blocks_PartedByAComment_LastCounts() => Assert.Equal("New.", Parsed.ToolOf("""
        /// <summary>Old.</summary>
        // Not that any more.
        /// <summary>New.</summary>
        [Tool] string Check() => "";
        """).Description);

    [Fact]
    public void Blocks_PartedByADirective_LastCounts() => Assert.Equal("New.", Parsed.ToolOf("""
        /// <summary>Old.</summary>
        #region Tools
        /// <summary>New.</summary>
        [Tool] string Check() => "";
        #endregion
        """).Description);

    [Fact]
    public void Block_FollowedByOrdinaryComments_DescribesTheTool() => Assert.Equal("Check it.", Parsed.ToolOf("""
        /// <summary>Check it.</summary>
        // Careful.
        //// Very careful.
        /* Indeed. */
        [Tool] string Check() => "";
        """).Description);

    [Theory]
    [InlineData("#region Tools", "#endregion")]
    [InlineData("#pragma warning disable CS0169", "#pragma warning restore CS0169")]
    [InlineData("#nullable disable", "#nullable restore")]
    [InlineData("#if true", "#endif")]
    [InlineData("#if NEVER\nNonsense\n#else", "#endif")]
    public void Comment_BeforeOrAfterADirective_DescribesTheTool(string start, string end)
    {
        Assert.Equal(
            "Check it.", Parsed.ToolOf($"/// <summary>Check it.</summary>\n{start}\n[Tool] string Check() => \"\";\n{end}").Description);
        Assert.Equal(
            "Check it.", Parsed.ToolOf($"{start}\n/// <summary>Check it.</summary>\n[Tool] string Check() => \"\";\n{end}").Description);
        Assert.Equal(
            "Check it.", Parsed.ToolOf($"{start}\n/// <summary>Check it.</summary>\n{end}\n[Tool] string Check() => \"\";").Description);
    }

    [Fact]
    public void Comment_InABranchThatIsOff_DescribesNothing() => Assert.Equal("New.", Parsed.ToolOf("""
        #if NEVER
        /// <summary>Old.</summary>
        #else
        /// <summary>New.</summary>
        #endif
        [Tool] string Check() => "";
        """).Description);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    public void Comment_WithEachEndOfLine_DescribesTheSame(string newLine)
    {
        string source = Parsed.AgentWith("""
                /// <summary>
                /// Check
                ///   it.
                /// </summary>
                /// <param name="order">The
                /// order.</param>
                [Tool] string Check(string order) => order;
            """);
        var tool = Parsed.Tool(source.ReplaceLineEndings(newLine));

        Assert.Equal("Check it.", tool.Description);
        Assert.Equal("The order.", Assert.Single(tool.Arguments).Description);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void StarredComment_WithEachEndOfLine_DescribesTheSame(
        string newLine) => Assert.Equal("Check it.", Parsed.Tool(Parsed.AgentWith("""
            /**
             * <summary>
             * Check
             * it.
             * </summary>
             */
            [Tool] string Check() => "";
        """).ReplaceLineEndings(newLine)).Description);
}
