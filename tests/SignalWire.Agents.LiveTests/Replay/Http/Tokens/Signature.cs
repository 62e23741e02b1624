using System.Security.Cryptography;
using System.Text;

namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>The platform's signature of a request, made apart from the code that checks it.</summary>
internal static class Signature
{
    public const string Header = "X-SignalWire-Signature";

    /// <summary>What the platform uses as well, for those who come from elsewhere.</summary>
    public const string OtherHeader = "X-Twilio-Signature";

    /// <summary>What the platform's documentation names besides, and the reference does not look at.</summary>
    public const string StrongHeader = "X-SignalWire-SHA256-Signature";

    /// <summary>The newer signature, in small hexadecimal letters.</summary>
    public static string StrongOf(string key, string url, string body) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(url + body)));

    /// <summary>The signature, in small hexadecimal letters.</summary>
    public static string Of(string key, string url, string body) => Convert.ToHexStringLower(Sign(key, url + body));

    private static byte[] Sign(string key, string message)
    {
        // Why a broken hash: the wire asks for this one.
#pragma warning disable CA5350
        return HMACSHA1.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(message));
#pragma warning restore CA5350
    }
}
