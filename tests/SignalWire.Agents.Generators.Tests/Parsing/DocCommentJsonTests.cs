namespace SignalWire.Agents.Generators.Tests.Parsing;

/// <summary>Whatever the words are, they come to the model as they were written, in valid JSON and in code that compiles.</summary>
public sealed class DocCommentJsonTests
{
    [Theory]
    [InlineData("He said \"yes\".")]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("\"\"\"\"\"\"")]
    [InlineData("ends with \"")]
    [InlineData(@"C:\orders\new")]
    [InlineData(@"\")]
    [InlineData(@"\u0041 \n")]
    [InlineData("{0} {name} {{x}} $\"{x}\"")]
    [InlineData("*/ // /* #if")]
    [InlineData("Grüße, 你好, مرحبا")]
    [InlineData("😀 👩‍🚀 🇩🇪")]
    [InlineData("' ` % </script>")]
    [InlineData("null")]
    public void Text_InADocComment_ReachesTheModelUnchanged(string text)
    {
        string xml = text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
        var declaration = GeneratedJson.Declaration(Parsed.AgentWith($"""
            /// <summary>{xml}</summary>
            /// <param name="order">{xml}</param>
            [Tool] string Check(string order) => order;
            """));

        Assert.Equal(text, declaration.GetProperty("description").GetString());
        var property = declaration.GetProperty("parameters").GetProperty("properties").GetProperty("order");
        Assert.Equal(text, property.GetProperty("description").GetString());
    }

    [Theory]
    [InlineData("line\\nand\\r\\n\\ttab", "line\nand\r\n\ttab")]
    [InlineData("a\\u2028\\u2029\\u0085", "a\u2028\u2029\u0085")]
    [InlineData("\\0\\u0001\\u001f\\u007f", "\0\u0001\u001f\u007f")]
    [InlineData("\\uFEFF\\uFFFE\\uFFFF", "\uFEFF\uFFFE\uFFFF")]
    [InlineData("\\U0001F600", "\U0001F600")]
    [InlineData("\\uD83D", "\uFFFD")]
    [InlineData("\\uDE00", "\uFFFD")]
    [InlineData("\\uDE00\\uD83D", "\uFFFD\uFFFD")]
    [InlineData("a\\uD83D\\uD83D\\uDE00b", "a\uFFFD\U0001F600b")]
    [InlineData("\\\"\\\"\\\" \\\\", "\"\"\" \\")]
    public void Text_InADescription_ReachesTheModelUnchangedUnlessItIsNone(string literal, string text) => Assert.Equal(
        text,
        GeneratedJson.Declaration(Parsed.AgentWith($"[Tool, System.ComponentModel.Description(\"{literal}\")] string Check() => \"\";"))
            .GetProperty("description").GetString());

    [Fact]
    public void Text_OfEveryCharacterThatXmlHas_ReachesTheModelUnchanged()
    {
        // All of the basic plane but surrogates, in pieces: what XML forbids, and white space, which is collapsed, apart.
        foreach (char[] piece in Enumerable.Range(0x21, 0xFFFE - 0x21).Select(code => (char)code)
            .Where(character => !char.IsSurrogate(character) && !char.IsWhiteSpace(character)).Chunk(8192))
        {
            string text = new(piece);
            string source = $"/// <summary>{new System.Xml.Linq.XText(text)}</summary>\n[Tool] string Check() => \"\";";
            Assert.Equal(text, Parsed.ToolOf(source).Description);
        }
    }
}
