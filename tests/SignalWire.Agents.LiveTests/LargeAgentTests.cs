namespace SignalWire.Agents.LiveTests;

/// <summary>An agent as large as one should get: its document costs what a small one does.</summary>
public sealed class LargeAgentTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Document_OfALargeAgent_AllocatesNothing(bool isSecure)
    {
        await using var agent = LiveAgent.Compile(LargeAgentSource.Write(isSecure));

        Assert.Equal(0, agent.BytesAllocatedByDocument());
        Assert.Equal(isSecure ? LargeAgentSource.Tools : 0, agent.Document().GetRawText().Split("__token=").Length - 1);
        Assert.Equal(3, agent.Ai().GetProperty("prompt").GetProperty("contexts").EnumerateObject().Count());
        Assert.Equal(4, agent.Ai().GetProperty("languages").GetArrayLength());
    }
}
