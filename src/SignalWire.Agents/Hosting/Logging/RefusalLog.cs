using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// Logs requests that are rejected for their credentials or signature. Each address is logged once a minute, since an attacker must not
/// fill the log. The number of addresses is limited as well, since they must not fill the memory.
/// </summary>
internal sealed partial class RefusalLog(TimeProvider clock, ILogger<RefusalLog> logger)
{
    private const int MostAddresses = 1024;

    private static readonly TimeSpan s_silence = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<(IPAddress Address, int Status), DateTimeOffset> _told = [];

    /// <summary>Logs a request that is rejected.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">The status of the response.</param>
    public static void Tell(HttpContext context, int status) =>
        context.RequestServices.GetService<RefusalLog>()?.Tell(context.Connection.RemoteIpAddress ?? IPAddress.None, status);

    private void Tell(IPAddress address, int status)
    {
        var from = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (logger.IsEnabled(LogLevel.Information) && IsNew((from, status), clock.GetUtcNow()))
        {
            string why = status == StatusCodes.Status401Unauthorized ? "credentials are missing or wrong" : "signature is missing or wrong";
            Refused(logger, from.Equals(IPAddress.None) ? "an unknown address" : $"{from}", status, why);
        }
    }

    private bool IsNew((IPAddress Address, int Status) refusal, DateTimeOffset now)
    {
        lock (_lock)
        {
            if (_told.TryGetValue(refusal, out var last) && IsRecent(last, now))
            {
                return false;
            }

            if (_told.Count >= MostAddresses)
            {
                foreach (var (old, _) in _told.Where(told => !IsRecent(told.Value, now)).ToList())
                {
                    _told.Remove(old);
                }

                // So many addresses at once are an attack, and the log already shows it.
                if (_told.Count >= MostAddresses)
                {
                    return false;
                }
            }

            _told[refusal] = now;
            return true;
        }
    }

    /// <summary>Whether the address was logged less than a minute ago; the clock may have been set back.</summary>
    private static bool IsRecent(DateTimeOffset told, DateTimeOffset now) => (now - told).Duration() < s_silence;

    [LoggerMessage(
        1, LogLevel.Information,
        "Requests from {Address} are rejected with {Status}: their {Why}. Further ones are not logged for a minute.")]
    private static partial void Refused(ILogger logger, string address, int status, string why);
}
