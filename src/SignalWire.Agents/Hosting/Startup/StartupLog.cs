using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Hosting;

/// <summary>What the log says when the server starts.</summary>
internal static partial class StartupLog
{
    [LoggerMessage(
        1,
        LogLevel.Warning,
        "No password is set, so this process generated one, which is not logged. Set SWML_BASIC_AUTH_PASSWORD to a password that you know")]
    public static partial void PasswordMade(ILogger logger);

    [LoggerMessage(
        2,
        LogLevel.Warning,
        "No token secret is set, so this process generated one: after a restart, and on another replica, the tokens of running calls are "
        + "rejected. "
        + "Set SIGNALWIRE_SWAIG_SECRET to 32 bytes or more, such as those of `openssl rand -hex 32`")]
    public static partial void SecretMade(ILogger logger);

    [LoggerMessage(
        3,
        LogLevel.Warning,
        "The platform cannot reach {Address}, which is this machine alone. Make it reachable, with a tunnel for a try, and set "
        + "SWML_PROXY_URL_BASE to its address")]
    public static partial void OnlyHere(ILogger logger, string address);

    [LoggerMessage(
        4,
        LogLevel.Warning,
        "SWML_TRUST_PROXY_HEADERS is not followed: any client could say where its answers go. Set SWML_PROXY_URL_BASE, or use ASP.NET "
        + "Core's forwarded headers "
        + "with the proxies that you know")]
    public static partial void ProxyHeadersNotTrusted(ILogger logger);
}
