using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Hosting;

/// <summary>Log lines of the server's start.</summary>
internal static partial class StartupLog
{
    [LoggerMessage(
        1,
        LogLevel.Warning,
        "No password is set, so this process generated one, which is not logged. Set SWML_BASIC_AUTH_PASSWORD to your own password.")]
    public static partial void PasswordMade(ILogger logger);

    [LoggerMessage(
        2,
        LogLevel.Warning,
        "No token secret is set, so this process generated one. After a restart, and on other replicas, the tokens of running calls are "
        + "rejected. Set SIGNALWIRE_SWAIG_SECRET to 32 bytes or more, such as those of `openssl rand -hex 32`.")]
    public static partial void SecretMade(ILogger logger);

    [LoggerMessage(
        3,
        LogLevel.Warning,
        "The platform cannot reach {Address}, because only this machine can. Make the program reachable, for example through a tunnel, and "
        + "set SWML_PROXY_URL_BASE to its public URL.")]
    public static partial void OnlyHere(ILogger logger, string address);

    [LoggerMessage(
        4,
        LogLevel.Warning,
        "SWML_TRUST_PROXY_HEADERS is ignored, because any client could then redirect the platform's requests. Set SWML_PROXY_URL_BASE, or "
        + "configure ASP.NET Core's forwarded headers with the proxies that you trust.")]
    public static partial void ProxyHeadersNotTrusted(ILogger logger);
}
