using System.Text;
using SignalWire.Agents.Security;

namespace SignalWire.Agents.Tests.Security;

public sealed class GoldenTokenTests
{
    public static TheoryData<string> Written { get; } = TokenCase.Names("unit");

    public static TheoryData<string> Checked { get; } = TokenCase.Names("validate");

    [SharedTheory]
    [MemberData(nameof(Written))]
    public void Token_Written_IsTheRecordedOne(string name)
    {
        var recorded = TokenCase.Read(name);
        var tokens = new ToolTokens([recorded.Secret]);
        byte[] output = new byte[ToolTokens.MaxLength(recorded.CallId.Length, recorded.Tool.Length)];

        int length = tokens.Write(
            output, Encoding.UTF8.GetBytes(recorded.CallId), Encoding.UTF8.GetBytes(recorded.Tool), recorded.Expiry, recorded.Nonce);

        Assert.Equal(recorded.Token.Replace("=", "%3D", StringComparison.Ordinal), Encoding.UTF8.GetString(output, 0, length));
        Assert.Equal(recorded.IsValid, IsValid(recorded, recorded.Token));
    }

    [SharedTheory]
    [MemberData(nameof(Checked))]
    public void Token_Checked_IsAsValidAsRecorded(string name)
    {
        var recorded = TokenCase.Read(name);

        Assert.Equal(recorded.IsValid, IsValid(recorded, recorded.Given));
    }

    private static bool IsValid(TokenCase recorded, string token) => new ToolTokens([recorded.Secret]).IsValid(
        token, Encoding.UTF8.GetBytes(recorded.CallId), Encoding.UTF8.GetBytes(recorded.Tool), recorded.Clock);
}
