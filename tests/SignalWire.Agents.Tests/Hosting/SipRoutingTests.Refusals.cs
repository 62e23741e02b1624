using Microsoft.Extensions.Options;

namespace SignalWire.Agents.Tests.Hosting;

/// <content>What cannot be routed is refused at start.</content>
public sealed partial class SipRoutingTests
{
    [Fact]
    public async Task SipUser_OfTwoAgents_IsRefusedWhenTheyAreMapped()
    {
        using var log = new LogCapture();
        await using var app = TestServer.Build(log);
        app.MapVoiceAgent<Desk>();
        app.MapVoiceAgent<Desk>("/again");

        var refused = Assert.Throws<InvalidOperationException>(() => app.MapVoiceAgent<SecondDesk>());

        Assert.Equal(
            "SIP user 'BOSS' belongs to both agent 'Desk' and agent 'Second'. Remove [SipUser(\"BOSS\")] from one of them.",
            refused.Message);
    }

    [Fact]
    public async Task Number_OfTwoAgents_IsRefusedWhenTheyAreMappedHoweverItIsWritten()
    {
        using var log = new LogCapture();
        await using var app = TestServer.Build(log);
        app.MapVoiceAgent<Desk>();

        var refused = Assert.Throws<InvalidOperationException>(() => app.MapVoiceAgent<NumberDesk>());

        Assert.StartsWith(
            "SIP user '+1-555-010-0000' belongs to both agent 'Desk' and agent 'Number'", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RoutingPath", "a/b", "RoutingPath 'a/b' is not a single segment of a path")]
    [InlineData("RoutingPath", "/", "RoutingPath '/' is not a single segment of a path")]
    [InlineData("SipUsers:boss", "desk", "SIP user 'boss' is mapped to 'desk', which is not a route")]
    [InlineData("AutomaticSipUsers", "maybe", "SignalWire:AutomaticSipUsers is 'maybe', which is neither true nor false")]
    public async Task Options_AtFault_AreToldAtStart(string key, string value, string message)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(async () => await StartAsync((key, value)));

        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SipUsers_OfOneNumberAndTwoRoutes_AreToldAtStart()
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(
            async () => await StartAsync(("SipUsers:+1-555", "/desk"), ("SipUsers:+1555", "/sales")));

        Assert.Contains("SIP users '+1555' and '+1-555' are the same telephone number", refused.Message, StringComparison.Ordinal);
        await using var server = await StartAsync(("SipUsers:+1-555", "/desk"), ("SipUsers:+1555", "/desk"));
        Assert.Equal("/desk", await LocationAsync(server, "/sales/sip", "tel:+1.555"));
    }
}
