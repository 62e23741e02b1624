namespace SignalWire.Agents.Generators.Tests.Rules;

/// <summary>SWA0302 to SWA0304: what stands in <c>[Tool]</c> for the document.</summary>
public sealed class ToolKeysRuleTests
{
    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"meta_data\":}")]
    [InlineData("{\"active\":true,\"active\":false}")]
    public Task MalformedExtra_NoObject_IsReportedOnTheLiteral(string json) =>
        VerifyAsync($$"""[Tool(Extra = {|SWA0302:{{Literal(json)}}|})]""");

    [Fact]
    public Task MalformedExtra_InAConstant_IsReportedWhereItIsUsed() =>
        VerifyAsync("""const string Keys = "{"; [Tool("find", Extra = {|SWA0302:Keys|}, Secure = false)]""");

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"meta_data\":{\"a\":[1,2.5e3,null]},\"whatever\":\"yes\",\"web_hook_url\":\"https://e.example.com\"}")]
    [InlineData("{\"wait_file_loops\":\"%{loops}\",\"wait_file\":\"x\",\"fillers\":{}}")]
    public Task MalformedExtra_AnObject_IsNotReported(string json) => VerifyAsync($$"""[Tool(Extra = {{Literal(json)}})]""");

    [Fact]
    public Task MalformedExtra_Null_IsNotReported() => VerifyAsync("[Tool(Extra = null)]");

    [Theory]
    [InlineData("hold.mp3")]
    [InlineData("/hold.mp3")]
    [InlineData("file:///hold.mp3")]
    public Task RelativeWaitFile_WithoutHost_IsReportedOnTheLiteral(string file) =>
        VerifyAsync($$"""[Tool(WaitFile = {|SWA0303:"{{file}}"|}, WaitFileLoops = 2)]""");

    [Theory]
    [InlineData("https://cdn.example.com/hold.mp3")]
    [InlineData("HTTP://cdn.example.com/hold.mp3")]
    [InlineData("//cdn.example.com/hold.mp3")]
    [InlineData("")]
    public Task RelativeWaitFile_WithHost_IsNotReported(string file) => VerifyAsync($$"""[Tool(WaitFile = "{{file}}")]""");

    [Theory]
    [InlineData("function", "")]
    [InlineData("description", "")]
    [InlineData("parameters", "")]
    [InlineData("wait_file", ", WaitFile = \"https://a.example.com\"")]
    [InlineData("wait_file_loops", ", WaitFileLoops = 0")]
    [InlineData("fillers", "), Filler(\"en-US\", \"One moment.\"")]
    public Task ExtraKeyTaken_ByC_IsReportedOnTheLiteral(string key, string others) =>
        VerifyAsync("[Tool(Extra = {|SWA0304:" + Literal($$"""{"active":true,"{{key}}":{} }""") + "|}" + others + ")]");

    private static string Literal(string json) => $"\"{json.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static Task VerifyAsync(string attributes) => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            {{attributes}}
            [System.ComponentModel.Description("Look it up.")] string CheckOrder() => "";
        }
        """);
}
