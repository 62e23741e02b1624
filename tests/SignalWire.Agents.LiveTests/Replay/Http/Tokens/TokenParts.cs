using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>A token taken apart.</summary>
/// <param name="Text">The token.</param>
/// <param name="CallId">The phone call that it is for.</param>
/// <param name="Tool">The tool that it is for.</param>
/// <param name="Expiry">The last second at which it holds.</param>
/// <param name="Nonce">What is random in it.</param>
internal sealed record TokenParts(string Text, string CallId, string Tool, long Expiry, string Nonce)
{
    /// <summary>Takes a token apart that stands in a URL.</summary>
    /// <param name="match">Its letters, and what fills them up.</param>
    public static TokenParts Of(Match match)
    {
        string text = match.Groups[1].Value + match.Groups[2].Value.Replace("%3D", "=", StringComparison.Ordinal);
        string[] parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('.');
        Assert.Equal(5, parts.Length);
        return new TokenParts(text, parts[0], parts[1], long.Parse(parts[2], CultureInfo.InvariantCulture), parts[3]);
    }

    /// <summary>The token that the contract says to make of the parts: not by the code that is tested.</summary>
    public string Written(string secret)
    {
        byte[] signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{CallId}:{Tool}:{Expiry}:{Nonce}"));
        string payload = $"{CallId}.{Tool}.{Expiry}.{Nonce}.{Convert.ToHexStringLower(signature)}";
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(payload)).Replace('+', '-').Replace('/', '_');
    }
}
