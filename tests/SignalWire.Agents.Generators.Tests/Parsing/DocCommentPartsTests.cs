namespace SignalWire.Agents.Generators.Tests.Parsing;

/// <summary>Doc comments of what is declared in several parts.</summary>
public sealed class DocCommentPartsTests
{
    private const string Implementation = "public partial string Check(string order, string caller) => order + caller;";

    [Fact]
    public void PartialMethod_CommentOnOnePart_DescribesTheTool()
    {
        const string Comment = """
            /// <summary>Check it.</summary>
            /// <param name="order">The order.</param>
            /// <param name="caller">The caller.</param>
            """;
        const string Definition = "[Tool] public partial string Check(string order, string caller);";

        AssertDescribed($"{Comment}\n{Definition}\n{Implementation}");
        AssertDescribed($"{Definition}\n{Comment}\n{Implementation}");
    }

    [Fact]
    public void PartialMethod_EachPartSaysSomething_IsMerged() => AssertDescribed($"""
        /// <summary>Check it.</summary>
        /// <param name="order">The order.</param>
        public partial string Check(string order, string caller);

        /// <param name="caller">The caller.</param>
        [Tool]
        {Implementation}
        """);

    [Fact]
    public void PartialMethod_BothPartsSayTheSameThing_BodyWins() => AssertDescribed($"""
        /// <summary>Old.</summary>
        /// <param name="order">Old.</param>
        /// <param name="caller">The caller.</param>
        [Tool] public partial string Check(string order, string caller);

        /// <summary>Check it.</summary>
        /// <param name="order">The order.</param>
        {Implementation}
        """);

    [Fact]
    public void PartialMethod_PartsInTwoFiles_IsMerged()
    {
        string definition = Parsed.AgentWith("""
            /// <summary>Check it.</summary>
            [Tool] public partial string Check(string order, string caller);
            """);
        const string Body = $$"""
            namespace Shop;

            partial class Support
            {
                /// <param name="order">The order.</param>
                /// <param name="caller">The caller.</param>
                {{Implementation}}
            }
            """;

        AssertDescribed(Parsed.Tool(definition, Body));
        AssertDescribed(Parsed.Tool(Body, definition));
    }

    [Fact]
    public void PartialMethod_OnePartMalformed_KeepsWhatTheOtherSays()
    {
        const string Members = """
            /// <summary>Check it.</summary>
            [Tool] public partial string Check(string order);

            /// <param name="order">The <b>order.</param>
            public partial string Check(string order) => order;
            """;

        Assert.Equal("Check it.", Parsed.ToolOf(Members).Description);
        Assert.Equal(["SWA0110"], Parsed.FindingsOf(Members));
    }

    [Fact]
    public void Agent_InSeveralFiles_KeepsEachToolsComment()
    {
        var agent = Parsed.Agent(
            Parsed.AgentWith("""
                /// <summary>Check it.</summary>
                [Tool] string Check() => "";
                """),
            """
            using SignalWire.Agents;

            namespace Shop
            {
                partial class Support { /// <summary>Pay
                    /// it.</summary>
                    [Tool] string Pay() => ""; }
            }
            """,
            """
            using SignalWire.Agents;
            namespace Shop;
            partial class Support
            {
                /** <summary>Return it.</summary> */
                [Tool] string Return() => "";
            }
            """);

        Assert.Equal(["Check it.", "Pay it.", "Return it."], agent.Model!.Tools.Select(tool => tool.Description));
        Assert.Empty(agent.Findings);
    }

    private static void AssertDescribed(string members) => AssertDescribed(Parsed.ToolOf(members));

    private static void AssertDescribed(SignalWire.Agents.Generators.Model.Tools.ToolModel tool)
    {
        Assert.Equal("Check it.", tool.Description);
        Assert.Equal(["The order.", "The caller."], tool.Arguments.Select(argument => argument.Description));
    }
}
