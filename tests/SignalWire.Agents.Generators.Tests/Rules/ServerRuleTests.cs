namespace SignalWire.Agents.Generators.Tests.Rules;

/// <summary>SWA0319: headers for the servers of others.</summary>
public sealed class ServerRuleTests
{
    [Theory]
    [InlineData("[\"Accept: text/plain\", {|SWA0319:\"Authorization ${global_data.token}\"|}]")]
    [InlineData("[{|SWA0319:\": none\"|}, \"Accept: text/plain\"]")]
    [InlineData("new[] { \"X-Desk: one\", null, {|SWA0319:\"x-desk: two\"|} }")]
    [InlineData("[\"X-Desk: one\", \"X-Room:\"]")]
    public Task MalformedHeader_OfSeveral_IsReportedOnTheHeader(string headers) => RuleTest.VerifyAsync($$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        [McpServer("https://tools.example.com/mcp", Headers = {{headers}})]
        public sealed partial class Support;
        """.Replace("null", "null!", StringComparison.Ordinal));
}
