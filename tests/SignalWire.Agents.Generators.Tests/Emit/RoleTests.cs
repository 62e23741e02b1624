namespace SignalWire.Agents.Generators.Tests.Emit;

/// <summary>What an agent handles besides tool calls.</summary>
public sealed class RoleTests
{
    [Fact]
    public void Roles_OfTheModel_AreThoseOfTheRuntime() => Assert.Equal(
        Enum.GetValues<CompilerServices.AgentRoles>().Select(role => (role.ToString(), (int)role)),
        Enum.GetValues<Model.AgentRoles>().Where(role => role != Model.AgentRoles.AreFunctions)
            .Select(role => (role.ToString(), (int)role)));

    /// <summary>The platform calls functions of the document when a call starts and when it ends; it asks for all else in other ways.</summary>
    [Theory]
    [InlineData("IHandleCallStart", "ValueTask HandleCallStartAsync(ToolCall call, CancellationToken cancel) => default;", true)]
    [InlineData("IHandleCallEnd", "ValueTask HandleCallEndAsync(ToolCall call, CancellationToken cancel) => default;", true)]
    [InlineData("IAuthorizeCall", "ValueTask<bool> AuthorizeCallAsync(CallRequest call, CancellationToken cancel) => new(true);", false)]
    [InlineData("IRouteCall", "ValueTask<string?> RouteCallAsync(CallRequest call, CancellationToken cancel) => default;", false)]
    [InlineData(
        "IConfigureCall",
        "ValueTask ConfigureCallAsync(CallRequest call, CallConfiguration config, CancellationToken cancel) => default;",
        false)]
    public void Functions_OfAnAgentWithoutTools_AreThoseOfItsRole(string role, string method, bool areWritten)
    {
        string code = GeneratorHarness.Run(
            $$"""
            using SignalWire.Agents;
            [VoiceAgent("A")] public partial class Support : {{role}} { public {{method}} }
            """).Source("Support");

        Assert.Contains("AgentRoles Roles =>", code, StringComparison.Ordinal);
        Assert.Equal(areWritten, code.Contains("document.WriteTools(", StringComparison.Ordinal));
    }
}
