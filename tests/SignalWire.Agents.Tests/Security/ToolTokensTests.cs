using System.Security.Cryptography;
using System.Text;
using SignalWire.Agents.Security;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Security;

public sealed class ToolTokensTests
{
    private const long Expiry = 1_700_015_000;

    /// <summary>Made by another implementation, from the secret, the call and the tool of these tests.</summary>
    private const string Known =
        "Y2FsbC0wMDAxLm9wZW5fc2FmZS4xNzAwMDE1MDAwLjAwZmYxMDIwMzA0MDUwNjAuYTAwMzJlYTY1OGY2M2JiYTI1MGNiODAyMGNkMWU4"
        + "YTE1ZWNhOGI0YWRkNDdhODBkMDcwNGNhNjE2MjYzYWMyZg==";

    /// <summary>The same of call <c>ü?>~ÿ~~</c> and tool <c>t</c>, whose encoding holds both characters that differ for URLs.</summary>
    private const string KnownOddCall =
        "w7w_Pn7Dv35-LnQuMTcwMDAwMDAwMC4wMGZmMTAyMDMwNDA1MDYwLmIzNzc1MzZjYmZmNzFlMTk5ZTU3NTU4YmNmYTM3YjE4MDM5YWQ2"
        + "Y2I3MjhlN2I1NTBiNDdhMmQ4YTRiMTQ2ZjY=";

    private static readonly ToolTokens Tokens = new([TestServer.Secret]);

    [Theory]
    [InlineData("call-0001", "open_safe", Expiry, Known)]
    [InlineData("ü?>~ÿ~~", "t", 1_700_000_000, KnownOddCall)]
    public void Token_Written_IsThatOfAnotherImplementation(string callId, string tool, long expiry, string token)
    {
        Assert.Equal(token, Uri.UnescapeDataString(Write(Tokens, callId, tool, expiry)));
        Assert.True(IsValid(Tokens, token, callId, tool, expiry));
    }

    [Fact]
    public void Token_Written_NeedsNoFurtherEncodingInAUrl() => Assert.EndsWith("Zg%3D%3D", Write(Tokens), StringComparison.Ordinal);

    [Theory]
    [InlineData("call-0001", "open_safe", Expiry, true)]
    [InlineData("call-0001", "open_safe", 0, true)]
    [InlineData("call-0001", "open_safe", Expiry + 1, false)]
    [InlineData("call-0002", "open_safe", Expiry, false)]
    [InlineData("call-000", "open_safe", Expiry, false)]
    [InlineData("", "open_safe", Expiry, false)]
    [InlineData("call-0001", "close_safe", Expiry, false)]
    [InlineData("call-0001", "Open_safe", Expiry, false)]
    [InlineData("call-0001", "", Expiry, false)]
    public void Token_Checked_HoldsForItsCallItsToolAndItsTime(string callId, string tool, long now, bool valid) =>
        Assert.Equal(valid, IsValid(Tokens, Known, callId, tool, now));

    [Fact]
    public void Token_ChangedInAnyCharacter_IsRefused()
    {
        // The last two are padding, and the one before carries bits that nothing reads.
        for (int i = 0; i < Known.Length - 3; i++)
        {
            string changed = Known[..i] + (Known[i] == 'A' ? 'B' : 'A') + Known[(i + 1)..];

            Assert.False(IsValid(Tokens, changed), $"changed at {i}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("@@@@")]
    [InlineData("====")]
    [InlineData("AAAA")]
    [InlineData("....")]
    [InlineData("ééée")]
    [InlineData("Li4uLi4u")]
    [InlineData("Li4uLg==")]
    public void Token_Garbage_IsRefused(string token) => Assert.False(IsValid(Tokens, token));

    [Fact]
    public void Token_WithoutItsPadding_IsRefused()
    {
        Assert.False(IsValid(Tokens, Known[..^1]));
        Assert.False(IsValid(Tokens, Known[..^2]));
    }

    [Fact]
    public void Token_OfTheOtherAlphabet_IsRefused()
    {
        Assert.True(IsValid(Tokens, KnownOddCall, "ü?>~ÿ~~", "t", 0));
        Assert.False(IsValid(Tokens, KnownOddCall.Replace('-', '+').Replace('_', '/'), "ü?>~ÿ~~", "t", 0));
    }

    [Theory]
    [InlineData("{0}\n")]
    [InlineData(" {0} ")]
    public void Token_BetweenSpaces_IsTaken(string format) =>
        Assert.True(IsValid(Tokens, string.Format(System.Globalization.CultureInfo.InvariantCulture, format, Known)));

    [Fact]
    public void Token_OfAnotherSecret_IsRefused() => Assert.False(IsValid(new ToolTokens(["another"]), Known));

    [Fact]
    public void Secrets_InRotation_AllVerifyAndTheFirstSigns()
    {
        var old = new ToolTokens(["old"]);
        var rotating = new ToolTokens(["new", "old"]);
        var renewed = new ToolTokens(["new"]);

        Assert.True(IsValid(rotating, Unescaped(old)));
        Assert.True(IsValid(rotating, Unescaped(rotating)));
        Assert.True(IsValid(renewed, Unescaped(rotating)));
        Assert.False(IsValid(old, Unescaped(rotating)));
        Assert.False(IsValid(renewed, Unescaped(old)));
    }

    [Theory]
    [InlineData("call.1")]
    [InlineData("call:1")]
    [InlineData("call\n1")]
    [InlineData("call\0")]
    [InlineData("call\u007f")]
    public void Token_OfACallIdThatCouldBeReadInTwoWays_HoldsForNone(string callId)
    {
        string token = Uri.UnescapeDataString(Write(Tokens, callId));

        Assert.False(IsValid(Tokens, token, callId));
        Assert.False(IsValid(Tokens, token, "call"));
    }

    [Theory]
    [InlineData("c")]
    [InlineData("call 1")]
    [InlineData("call%2E1")]
    [InlineData("ü?>~ÿ~~")]
    public void Token_OfAnUnusualCallId_Holds(string callId) =>
        Assert.True(IsValid(Tokens, Uri.UnescapeDataString(Write(Tokens, callId)), callId));

    [Theory]
    [InlineData(256, true)]
    [InlineData(257, false)]
    [InlineData(4000, false)]
    public void Token_OfALongCallId_HoldsUpToALimit(int length, bool valid)
    {
        string callId = new('c', length);

        Assert.Equal(valid, IsValid(Tokens, Uri.UnescapeDataString(Write(Tokens, callId)), callId));
    }

    [Theory]
    [InlineData("00ff102030405060", true)]
    [InlineData("00ff10203040506000ff102030405060", true)]
    [InlineData("", false)]
    [InlineData("00ff10203040506", false)]
    [InlineData("00ff1020304050600", false)]
    [InlineData("00ff10203040506000ff1020304050600", false)]
    [InlineData("00FF102030405060", false)]
    [InlineData("00ff10203040506g", false)]
    [InlineData("00ff1020304050 0", false)]
    public void Token_OfAPeer_HoldsWhereItsNonceIsOne(string nonce, bool valid)
    {
        string claims = $"call-0001:open_safe:{Expiry}:{nonce}";
        string signature = Convert.ToHexStringLower(
            HMACSHA256.HashData(Encoding.UTF8.GetBytes(TestServer.Secret), Encoding.UTF8.GetBytes(claims)));

        Assert.Equal(valid, IsValid(new ToolTokens([TestServer.Secret], "/safe"), Encode($"{claims.Replace(':', '.')}.{signature}")));
    }

    [Fact]
    public void Token_OfAnAgent_HoldsThereAlone()
    {
        var safe = new ToolTokens([TestServer.Secret], "/safe");
        string token = Uri.UnescapeDataString(Write(safe));

        Assert.True(IsValid(safe, token));
        Assert.False(IsValid(new ToolTokens([TestServer.Secret], "/other"), token));
    }

    [Fact]
    public void Token_OfAnAgent_IsTakenByAPeerThatKnowsNoAgents() =>
        Assert.True(IsValid(Tokens, Uri.UnescapeDataString(Write(new ToolTokens([TestServer.Secret], "/safe")))));

    [Theory]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(4096)]
    [InlineData(4100)]
    [InlineData(1_000_000)]
    public void Token_LongAndForged_IsRefused(int length) => Assert.False(IsValid(Tokens, new string('A', length)));

    [Theory]
    [InlineData("call-0001.open_safe.1700015000.00ff102030405060")]
    [InlineData("call-0001.open_safe.1700015000.00ff102030405060.")]
    [InlineData("call-0001.open_safe.1700015000.00ff102030405060.00.00")]
    [InlineData("call-0001.open_safe..00ff102030405060.00")]
    [InlineData("call-0001.open_safe.99999999999999999999.00ff102030405060.00")]
    [InlineData("call-0001.open_safe.never.00ff102030405060.00")]
    public void Token_OfBadParts_IsRefused(string payload) =>
        Assert.False(IsValid(Tokens, Encode(payload)));

    private static string Encode(string payload) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(payload)).Replace('+', '-').Replace('/', '_');

    private static string Unescaped(ToolTokens tokens) => Uri.UnescapeDataString(Write(tokens));

    private static string Write(ToolTokens tokens, string callId = TestServer.CallId, string tool = "open_safe", long expiry = Expiry)
    {
        byte[] output = new byte[ToolTokens.MaxLength(Encoding.UTF8.GetByteCount(callId), tool.Length)];
        int length = tokens.Write(
            output, Encoding.UTF8.GetBytes(callId), Encoding.UTF8.GetBytes(tool), expiry, Convert.FromHexString("00ff102030405060"));
        return Encoding.UTF8.GetString(output, 0, length);
    }

    private static bool IsValid(
        ToolTokens tokens, string token, string callId = TestServer.CallId, string tool = "open_safe", long now = Expiry) =>
        tokens.IsValid(token, Encoding.UTF8.GetBytes(callId), Encoding.UTF8.GetBytes(tool), now);
}
