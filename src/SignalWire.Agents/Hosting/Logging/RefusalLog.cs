using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// Says who is turned away for credentials or a signature: once a minute for each address, since whoever guesses must not fill the log, and
/// for so many addresses that they do not fill the memory either.
/// </summary>
internal sealed partial class RefusalLog(TimeProvider clock, ILogger<RefusalLog> logger)
{
    private const int MostAddresses = 1024;

    private static readonly TimeSpan s_silence = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<(IPAddress Address, int Status), DateTimeOffset> _told = [];

    /// <summary>Tells of a request that is turned away.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">What it is answered with.</param>
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

                // So many at once are an attack, which the others in the log tell of.
                if (_told.Count >= MostAddresses)
                {
                    return false;
                }
            }

            _told[refusal] = now;
            return true;
        }
    }

    /// <summary>A clock may be set back.</summary>
    private static bool IsRecent(DateTimeOffset told, DateTimeOffset now) => (now - told).Duration() < s_silence;

    [LoggerMessage(
        1, LogLevel.Information,
        "Requests from {Address} are rejected with {Status}: their {Why}. Further ones are not logged for a minute")]
    private static partial void Refused(ILogger logger, string address, int status, string why);
}
