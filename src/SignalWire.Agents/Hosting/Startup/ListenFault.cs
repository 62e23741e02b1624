using System.Globalization;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// What is wrong with where the program is told to listen. It is checked here because the server takes a port that is not a number for a
/// part of the host, and listens on port 80.
/// </summary>
internal static class ListenFault
{
    /// <summary>Why the program cannot listen where it is told to; <see langword="null"/> if it can, as far as the text goes.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="urls">The addresses that code has set; they win.</param>
    public static string? Find(IConfiguration configuration, IEnumerable<string> urls)
    {
        if (!urls.Any() && ListenAddress.IsUnset(configuration))
        {
            return IsPort(ListenAddress.Port(configuration), least: 1)
                ? null
                : $"PORT is '{Shown(configuration["PORT"]!)}', which is not a port. "
                    + $"Set it to a whole number from 1 to 65535, or leave it unset for {ListenAddress.DefaultPort}.";
        }

        foreach (var (source, address) in Addresses(configuration, [.. urls]))
        {
            if (!IsAddress(address))
            {
                return $"{source} has '{Shown(address)}', which is not a valid address to listen on. "
                    + "Write it like http://*:3000, with a port from 0 to 65535.";
            }
        }

        return null;
    }

    /// <summary>All addresses that the program is told to listen on.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="urls">The addresses that code has set; they win.</param>
    public static string All(IConfiguration configuration, IEnumerable<string> urls) =>
        string.Join(", ", Addresses(configuration, [.. urls]).Select(told => told.Address).DefaultIfEmpty("ASP.NET Core's own address"));

    /// <summary>What can be done about an address that the system refuses.</summary>
    /// <param name="refusal">What the server has thrown.</param>
    public static string Advice(Exception refusal) => refusal switch
    {
        { InnerException: AddressInUseException } =>
            " Stop the program that listens there, or choose another address with --urls or ASPNETCORE_URLS.",
        SocketException { SocketErrorCode: SocketError.AccessDenied } =>
            " Choose a port of 1024 or higher with --urls or ASPNETCORE_URLS, or give the program the right to listen on this one.",
        SocketException => " Choose an address of this machine with --urls or ASPNETCORE_URLS.",
        _ => "",
    };

    private static IEnumerable<(string Source, string Address)> Addresses(IConfiguration configuration, string[] urls)
    {
        if (urls.Length == 0 && configuration["urls"] is { Length: > 0 } configured)
        {
            return Parts(configured).Select(url => ("--urls or ASPNETCORE_URLS", url));
        }

        return urls.Length > 0
            ? urls.Select(url => ("The program", url))
            : Ports(configuration, "http_ports", "http").Concat(Ports(configuration, "https_ports", "https"))
                .Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren()
                    .Where(endpoint => endpoint["Url"] is not null)
                    .Select(endpoint => ($"{endpoint.Path}:Url", endpoint["Url"]!)));
    }

    private static IEnumerable<(string Source, string Address)> Ports(IConfiguration configuration, string key, string scheme) =>
        Parts(configuration[key] ?? "").Select(port => ($"ASPNETCORE_{key.ToUpperInvariant()}", $"{scheme}://*:{port}"));

    private static string[] Parts(string list) => list.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsAddress(string address)
    {
        BindingAddress parsed;
        try
        {
            parsed = BindingAddress.Parse(address);
        }
        catch (FormatException)
        {
            return false;
        }

        // What could not be read as a port is still at the end of the host.
        bool hasWholeHost = parsed.IsUnixPipe || parsed.IsNamedPipe
            || !parsed.Host.Contains(':', StringComparison.Ordinal) || parsed.Host.EndsWith(']');
        return hasWholeHost && IsPort(parsed.Port.ToString(CultureInfo.InvariantCulture), least: 0);
    }

    private static string Shown(string text) => LogText.Of(text);

    private static bool IsPort(string text, int least) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int port) && port >= least && port <= ushort.MaxValue;
}
