namespace SignalWire.Agents.Generators.Tests.Parsing;

/// <summary>What the words of a doc comment are when it comes to the model.</summary>
public sealed class DocCommentWordsTests
{
    [Theory]
    [InlineData("Plain words.", "Plain words.")]
    [InlineData("  Much \t  space.  ", "Much space.")]
    [InlineData("a <see cref=\"Order\"/>.", "a Order.")]
    [InlineData("a <see cref=\"T:Shop.Order\"/>.", "a Order.")]
    [InlineData("a <see cref=\"Shop.Order\"/>.", "a Order.")]
    [InlineData("a <see cref=\"global::Shop.Order\"/>.", "a Order.")]
    [InlineData("a <see cref=\"Order\">thing</see>.", "a thing.")]
    [InlineData("a <see cref=\"Order.Find(string, int)\"/>.", "a Find.")]
    [InlineData("a <see cref=\"M:Shop.Order.Find(System.String,System.Int32)\"/>.", "a Find.")]
    [InlineData("a <see cref=\"List{T}\"/>.", "a List.")]
    [InlineData("a <see cref=\"T:System.Collections.Generic.List`1\"/>.", "a List.")]
    [InlineData("a <see cref=\"List{Shop.Order}\"/>.", "a List.")]
    [InlineData("a <see cref=\"Dictionary{Shop.Order, System.Int32}.Count\"/>.", "a Count.")]
    [InlineData("a <see cref=\"M:Shop.Order.#ctor(System.String)\"/>.", "a Order.")]
    [InlineData("a <see cref=\"M:Shop.Box`1.#ctor\"/>.", "a Box.")]
    [InlineData("a <see cref=\"Order\"/>s.", "a Orders.")]
    [InlineData("not <see langword=\"null\"/>.", "not null.")]
    [InlineData("see <see href=\"https://example.org/a?b=1&amp;c\"/>.", "see https://example.org/a?b=1&c.")]
    [InlineData("see <see href=\"https://example.org\">our page</see>.", "see our page.")]
    [InlineData("like <seealso cref=\"Shop.Order\"/>.", "like Order.")]
    [InlineData("the <paramref name=\"order\"/>.", "the order.")]
    [InlineData("a <typeparamref name=\"T\"/>.", "a T.")]
    [InlineData("say <c>yes  or no</c>.", "say yes or no.")]
    [InlineData("say <code>\n  a;\n  b;\n</code> now.", "say a; b; now.")]
    [InlineData("<b>bold</b> and <i>thin</i>.", "bold and thin.")]
    [InlineData("no<c>space</c>here", "nospacehere")]
    [InlineData("<see/>Nothing<see cref=\"\"/>.", "Nothing.")]
    [InlineData("Before<!-- hidden --> and after.", "Before and after.")]
    [InlineData("&lt;b&gt; &amp; &quot;&apos; &#233; &#x1F600;", "<b> & \"' é 😀")]
    [InlineData("<![CDATA[a < b && c > d]]>", "a < b && c > d")]
    [InlineData("a&#160;b&#x2028;c", "a b c")]
    public void Summary_WithElements_KeepsTheirWords(string xml, string words) =>
        Assert.Equal(words, Parsed.ToolOf(Comment($"<summary>{xml}</summary>") + "[Tool] string Check() => \"\";").Description);

    [Theory]
    [InlineData("One.<para>Two.</para><para>Three.</para>Four.", "One.\nTwo.\nThree.\nFour.")]
    [InlineData("<para>One.</para> <para>Two.</para>", "One.\nTwo.")]
    [InlineData("<para/>One.<para></para>", "One.")]
    [InlineData("One.<br/>Two.<br /> Three.<br/>", "One.\nTwo.\nThree.")]
    [InlineData("<list type=\"bullet\"><item>One</item><item>Two</item></list>", "- One\n- Two")]
    [InlineData("Say: <list type=\"bullet\">\n<item>One</item>\n<item>Two</item>\n</list>\nThen go.", "Say:\n- One\n- Two\nThen go.")]
    [InlineData("<list><item><description>One</description></item><item><term>Two</term></item></list>", "- One\n- Two")]
    [InlineData("<list><item><term>a</term><description>first\n one</description></item></list>", "- a: first one")]
    [InlineData("<list>\n<item>\n<term> a </term>\n<description>\n one\n</description>\n</item>\n</list>", "- a: one")]
    [InlineData(
        "<list><listheader><term>Sign</term></listheader><item><term>+</term><description>more</description></item></list>", "- +: more")]
    [InlineData(
        "<list type=\"number\"><item>One <c>x</c></item><item>see <see cref=\"Shop.Order\"/></item></list>", "- One x\n- see Order")]
    public void Summary_WithParagraphsAndLists_KeepsLines(string xml, string words) =>
        Assert.Equal(words, Parsed.ToolOf(Comment($"<summary>{xml}</summary>") + "[Tool] string Check() => \"\";").Description);

    [Theory]
    [InlineData("")]
    [InlineData("  \n  ")]
    [InlineData("<para></para>")]
    [InlineData("<br/>")]
    [InlineData("&#32;&#10;")]
    [InlineData("<!-- nothing -->")]
    [InlineData("<![CDATA[]]>")]
    public void SummaryAndParam_WithoutWords_AreMissing(string xml)
    {
        string members = Comment($"<summary>{xml}</summary><param name=\"order\">{xml}</param>")
            + "[Tool] string Check(string order) => order;";

        Assert.Equal(["SWA0105", "SWA0106"], Parsed.FindingsOf(members).Order());
        Assert.Null(Parsed.ArgumentOf(members).Description);
    }

    [Theory]
    [InlineData("<param name=\"order\">The\n<see cref=\"Shop.Order\"/>.</param>", "The Order.")]
    [InlineData("<param name='order'>The order.</param>", "The order.")]
    [InlineData("<param name=\"order\">One of: <list><item>a</item><item>b</item></list></param>", "One of:\n- a\n- b")]
    [InlineData("<param name=\"other\">Other.</param><param name=\"order\">The order.</param>", "The order.")]
    [InlineData("<param>None.</param><param name=\"order\">The order.</param>", "The order.")]
    [InlineData("<param name=\"Order\">Other.</param>", null)]
    [InlineData("<remarks><param name=\"order\">Elsewhere.</param></remarks>", null)]
    public void Param_OfTheParameter_DescribesIt(string xml, string? words) => Assert.Equal(
        words, Parsed.ArgumentOf(Comment($"<summary>Check.</summary>{xml}") + "[Tool] string Check(string order) => order;").Description);

    [Theory]
    [InlineData("class")]
    [InlineData("@class")]
    public void Param_OfAParameterThatIsAKeyword_DescribesIt(string name) => Assert.Equal(
        "Which.",
        Parsed.ArgumentOf(Comment($"<param name=\"{name}\">Which.</param>") + "[Tool] string Check(string @class) => @class;").Description);

    [Fact]
    public void Description_Attribute_WinsOverTheComment()
    {
        var tool = Parsed.ToolOf(Comment("<summary>No.</summary><param name=\"order\">No.</param>") + """
            [Tool, System.ComponentModel.Description("Yes.")]
            string Check([System.ComponentModel.Description("The order.")] string order) => order;
            """);

        Assert.Equal("Yes.", tool.Description);
        Assert.Equal("The order.", Assert.Single(tool.Arguments).Description);
    }

    private static string Comment(string xml) => string.Concat(xml.Split('\n').Select(line => $"    /// {line}\n"));
}
